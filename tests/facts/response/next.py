"""The request that would follow a redirect

A redirect was not followed. `response.next` of requests and `response.next_request` of httpx hold the request that
would follow it, ready to be sent: its class.
"""

QUESTION = "Does a response have the request that would follow a redirect?"
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
