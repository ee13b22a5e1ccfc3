"""Next request of a redirect

A redirect was not followed. The outcome is what the response has ready to follow it with.
"""

QUESTION = "Does a response have the next request of a redirect that was not followed?"
ANSWERS = {None: ("no", "no"), ...: ("yes", "{}")}


def with_requests(requests, server):
    response = requests.get(server.http + "/redirect/1", allow_redirects=False, timeout=5)
    return type(response.next)


def with_httpx(httpx, server):
    response = httpx.get(server.http + "/redirect/1", follow_redirects=False)
    return type(response.next_request)


async def with_aiohttp(aiohttp, server):
    async with (
        aiohttp.ClientSession() as session,
        session.get(server.http + "/redirect/1", allow_redirects=False) as response,
    ):
        return getattr(response, "next", getattr(response, "next_request", None))
