"""Form with a list

`data={"a": [1, 2], "b": "x y"}`: the body that the server received, or the exception that was raised.
"""

from tests.support.wire import body_of

QUESTION = "How does data= send a list?"
ANSWERS = {b"a=1&a=2&b=x+y": "repeated: a=1&a=2"}


PATH = "/echo"
FORM = {"a": [1, 2], "b": "x y"}


def with_requests(requests, server):
    try:
        response = requests.post(server.faults + PATH, data=FORM, timeout=5)
    except (TypeError, ValueError) as error:
        return error
    return body_of(response.json())


def with_httpx(httpx, server):
    try:
        response = httpx.post(server.faults + PATH, data=FORM)
    except (TypeError, ValueError) as error:
        return error
    return body_of(response.json())


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session:
        try:
            response = await session.post(server.faults + PATH, data=FORM)
        except (TypeError, ValueError) as error:
            return error
        return body_of(await response.json())
