"""`data=` and `json=` together

`data={"a": "1"}` and `json={"b": 2}` in one call: the body that the server received, or the exception that was raised.
"""

from tests.support.wire import body_of

QUESTION = "What is sent when data= and json= are both given?"
ANSWERS = {b"a=1": "data= only, silently", "raises ValueError": "raises {}"}
MESSAGE = True


PATH = "/echo"


def with_requests(requests, server):
    try:
        response = requests.post(server.faults + PATH, data={"a": "1"}, json={"b": 2}, timeout=5)
    except (TypeError, ValueError) as error:
        return error
    return body_of(response.json())


def with_httpx(httpx, server):
    try:
        response = httpx.post(server.faults + PATH, data={"a": "1"}, json={"b": 2})
    except (TypeError, ValueError) as error:
        return error
    return body_of(response.json())


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session:
        try:
            response = await session.post(server.faults + PATH, data={"a": "1"}, json={"b": 2})
        except (TypeError, ValueError) as error:
            return error
        return body_of(await response.json())
