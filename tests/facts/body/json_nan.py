"""JSON of a number that JSON has not

`json={"a": float("nan")}`: the body that the server received, or the class that was raised. JSON has no NaN
(RFC 8259, section 6): a strict server answers 400.
"""

from tests.support.wire import body_of

PATH = "/echo"
NAN = {"a": float("nan")}


def with_requests(requests, server):
    try:
        response = requests.post(server.faults + PATH, json=NAN, timeout=5)
    except requests.exceptions.InvalidJSONError as error:
        return type(error)
    return body_of(response.json())


def with_httpx(httpx, server):
    try:
        response = httpx.post(server.faults + PATH, json=NAN)
    except ValueError as error:
        return type(error)
    return body_of(response.json())


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session:
        try:
            response = await session.post(server.faults + PATH, json=NAN)
        except ValueError as error:
            return type(error)
        return body_of(await response.json())
