"""GET follows redirects by default

A GET of a path that answers 302 and leads to one that answers 200; no option was given. What is seen is the
status of the response that the call gave: 302 means that the redirect was left to the caller.
"""

QUESTION = "Does it follow redirects by default?"
ANSWERS = {200: ("yes", "followed"), 302: ("no", "left to you ({})")}


def with_requests(requests, server):
    response = requests.get(server.http + "/redirect/1", timeout=5)
    return response.status_code


def with_httpx(httpx, server):
    response = httpx.get(server.http + "/redirect/1")
    return response.status_code


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.http + "/redirect/1") as response:
        return response.status
