"""`raise_for_status()` on a 301

The response is a redirect that was not followed: what `raise_for_status()` raised, *None* for
nothing. httpx follows none unless told to, so that a page which moved raises.
"""

from tests.support.raised import raised_by

QUESTION = "Does raise_for_status() raise for a redirect?"
ANSWERS = {None: ("no", "lets it pass"), "raises HTTPStatusError": ("yes", "raises {}")}


PATH = "/status/301"


def with_requests(requests, server):
    response = requests.get(server.http + PATH, allow_redirects=False, timeout=5)
    return raised_by(lambda: response.raise_for_status() and None)


def with_httpx(httpx, server):
    response = httpx.get(server.http + PATH)
    return raised_by(lambda: response.raise_for_status() and None)


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session:
        response = await session.get(server.http + PATH, allow_redirects=False)
        return raised_by(lambda: response.raise_for_status() and None)
