"""Memory for 48 MiB, read at once

48 MiB were read as one `bytes` object. The outcome is by how much the most memory that the process ever held (the peak
of its resident set) grew meanwhile, in multiples of the body, rounded: 2 where the pieces that arrived are kept until
they are joined.
"""

from tests.support.peak import MIB, Peak

QUESTION = "How much memory does reading a body at once take?"
ANSWERS = {...: "{} times the body"}


SIZE = 48 * MIB
PATH = f"/stream-bytes/{SIZE}?chunk_size={MIB}"


def with_requests(requests, server):
    with Peak() as peak:
        _content = requests.get(server.http + PATH, timeout=20).content
    return round(peak.growth / SIZE)


def with_httpx(httpx, server):
    with Peak() as peak:
        _content = httpx.get(server.http + PATH, timeout=20).content
    return round(peak.growth / SIZE)


async def with_aiohttp(aiohttp, server):
    with Peak() as peak:
        async with aiohttp.ClientSession() as session, session.get(server.http + PATH) as response:
            _content = await response.read()
    return round(peak.growth / SIZE)
