"""Memory for 48 MiB, streamed

48 MiB were read in chunks of 64 KiB that were thrown away. The outcome is by how much the most memory that the process
ever held (the peak of its resident set) grew meanwhile, in multiples of the body, rounded.
"""

from tests.support.peak import MIB, Peak

QUESTION = "Is a streamed body kept out of memory?"
ANSWERS = {0: ("yes", "yes"), ...: ("no", "{} times the body")}


SIZE = 48 * MIB
PATH = f"/stream-bytes/{SIZE}?chunk_size={MIB}"


def with_requests(requests, server):
    with Peak() as peak, requests.get(server.http + PATH, stream=True, timeout=20) as response:
        for _chunk in response.iter_content(65_536):
            pass
    return round(peak.growth / SIZE)


def with_httpx(httpx, server):
    with Peak() as peak, httpx.stream("GET", server.http + PATH, timeout=20) as response:
        for _chunk in response.iter_bytes(65_536):
            pass
    return round(peak.growth / SIZE)


async def with_aiohttp(aiohttp, server):
    with Peak() as peak:
        async with aiohttp.ClientSession() as session, session.get(server.http + PATH) as response:
            async for _chunk in response.content.iter_chunked(65_536):
                pass
    return round(peak.growth / SIZE)
