"""Leaves `?x=%7Ea%41` as written

The target as the server received it. `%7E` and `%41` are `~` and `A`, which need no escape (RFC 3986, section
2.3). requests and aiohttp write them plainly, which breaks a URL that was signed as it stood.
"""

from tests.support.wire import target_of

QUESTION = "Does it send the percent-encoding of a URL unchanged?"
ANSWERS = {"/echo?x=%7Ea%41": ("yes", "unchanged"), "/echo?x=~aA": ("no", "decoded to ~aA")}


def with_requests(requests, server):
    response = requests.get(server.faults + "/echo?x=%7Ea%41", timeout=5)
    return target_of(response.json())


def with_httpx(httpx, server):
    response = httpx.get(server.faults + "/echo?x=%7Ea%41")
    return target_of(response.json())


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.faults + "/echo?x=%7Ea%41") as response:
        return target_of(await response.json())
