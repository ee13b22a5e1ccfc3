"""`get()` without a session

A GET through the module's own `get()`, without a client or session: the status, or the exception that was raised.
aiohttp's only function of this kind is `aiohttp.request()`.
"""

QUESTION = "Is there a get() without a session or client?"
ANSWERS = {200: ("yes", "yes"), "raises AttributeError": ("no", "no such function")}


PATH = "/get"


def with_requests(requests, server):
    response = requests.get(server.http + PATH, timeout=5)
    return response.status_code


def with_httpx(httpx, server):
    response = httpx.get(server.http + PATH)
    return response.status_code


async def with_aiohttp(aiohttp, server):
    try:
        response = await aiohttp.get(server.http + PATH)
    except AttributeError as error:
        return error
    return response.status
