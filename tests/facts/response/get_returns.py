"""What `get()` returns

The class of what the call gave, before anything was awaited or entered: for httpx and requests the response, for
aiohttp something that gives the response when it is awaited or entered with `async with`.
"""

QUESTION = "What does get() return: a response, or something to await?"
ANSWERS = {"aiohttp.client._BaseRequestContextManager": "something to await or enter", ...: "{}"}


PATH = "/ds2man/basic/response/case1"


def with_requests(requests, server):
    return type(requests.get(server.http + PATH, timeout=5))


def with_httpx(httpx, server):
    return type(httpx.get(server.http + PATH))


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session:
        request = session.get(server.http + PATH)
        async with request:
            pass
        return type(request)
