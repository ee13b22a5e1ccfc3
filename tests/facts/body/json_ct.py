"""Content-Type of a JSON body

`json={"a": 1}`: the Content-Type that the server received. `application/json` has no parameter `charset`
(RFC 8259, section 11).
"""

from tests.support.wire import header_of

QUESTION = "Which Content-Type does json= send?"


PATH = "/echo"


def with_requests(requests, server):
    response = requests.post(server.faults + PATH, json={"a": 1}, timeout=5)
    return header_of(response.json(), "Content-Type")


def with_httpx(httpx, server):
    response = httpx.post(server.faults + PATH, json={"a": 1})
    return header_of(response.json(), "Content-Type")


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.post(server.faults + PATH, json={"a": 1}) as response:
        return header_of(await response.json(), "Content-Type")
