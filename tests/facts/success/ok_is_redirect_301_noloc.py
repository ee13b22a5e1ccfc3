"""`is_redirect` of a 301 without Location

The response is a 301 that says nowhere to go, which RFC 9110, section 15.4, leaves possible: whether
it counts as a redirect, or the exception that was raised.
"""

from tests.support.raised import raised_by

QUESTION = "Is a 301 without Location a redirect (is_redirect)?"
ANSWERS = {True: ("yes", "yes"), False: ("no", "no"), "raises AttributeError": ("n/a", "no such attribute")}


PATH = "/no-location"


def with_requests(requests, server):
    response = requests.get(server.faults + PATH, allow_redirects=False, timeout=5)
    return response.is_redirect


def with_httpx(httpx, server):
    response = httpx.get(server.faults + PATH)
    return response.is_redirect


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session:
        response = await session.get(server.faults + PATH, allow_redirects=False)
        return raised_by(lambda: response.is_redirect)
