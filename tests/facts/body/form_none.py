"""Form with None

`data={"a": None, "b": "1"}`: the body that the server received, or the exception that was raised. A field that is
sent empty and a field that is not sent are two things to a server.
"""

from tests.support.wire import body_of

QUESTION = "How does data= send None?"
ANSWERS = {b"b=1": "left out", b"a=&b=1": "empty: a=", b"a=None&b=1": "as text: a=None"}


PATH = "/echo"
FORM = {"a": None, "b": "1"}


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
