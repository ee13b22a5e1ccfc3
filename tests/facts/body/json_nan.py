"""Rejects NaN in `json=`

`json={"a": float("nan")}`: the body that the server received, or the exception that was raised. JSON has no NaN
(RFC 8259, section 6): a strict server answers 400.
"""

from tests.support.wire import body_of

QUESTION = "Does json= reject NaN, which JSON does not have?"
ANSWERS = {b'{"a": NaN}': ("no", "sent as NaN, silently"), "raises": ("yes", "raises {}")}


PATH = "/echo"
NAN = {"a": float("nan")}


def with_requests(requests, server):
    try:
        response = requests.post(server.faults + PATH, json=NAN, timeout=5)
    except requests.exceptions.InvalidJSONError as error:
        return error
    return body_of(response.json())


def with_httpx(httpx, server):
    try:
        response = httpx.post(server.faults + PATH, json=NAN)
    except ValueError as error:
        return error
    return body_of(response.json())


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session:
        try:
            response = await session.post(server.faults + PATH, json=NAN)
        except ValueError as error:
            return error
        return body_of(await response.json())
