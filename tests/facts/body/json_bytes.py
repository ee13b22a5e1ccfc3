"""Spaces in a JSON body

`json={"a": 1}`: the body that the server received, byte for byte. A signature over the body, or a test that
compares it, sees the space.
"""

from tests.support.wire import body_of

QUESTION = "How does json= write JSON: compact or with spaces?"
ANSWERS = {b'{"a": 1}': "with spaces", b'{"a":1}': "compact"}


PATH = "/echo"


def with_requests(requests, server):
    response = requests.post(server.faults + PATH, json={"a": 1}, timeout=5)
    return body_of(response.json())


def with_httpx(httpx, server):
    response = httpx.post(server.faults + PATH, json={"a": 1})
    return body_of(response.json())


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.post(server.faults + PATH, json={"a": 1}) as response:
        return body_of(await response.json())
