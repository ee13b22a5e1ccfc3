"""Custom authentication

A scheme that no client knows was written in the way that each documents, and the server received
`Authorization: Sesame open`: what the thing in which it was written is. requests calls an object with the prepared
request, httpx runs a generator of requests, aiohttp awaits a function around the request.
"""

from tests.support.wire import header_of

QUESTION = "How do you write custom authentication?"
ANSWERS = {"function": "an async middleware function", ...: "subclass {}"}


PATH = "/echo"
VALUE = "Sesame open"


def _check(echo):
    if header_of(echo, "Authorization") != VALUE:
        raise ValueError(f"the server received {header_of(echo, 'Authorization')}")


def with_requests(requests, server):
    class Sesame(requests.auth.AuthBase):  # type: ignore[name-defined]
        def __call__(self, request):
            request.headers["Authorization"] = VALUE
            return request

    response = requests.get(server.faults + PATH, auth=Sesame(), timeout=5)
    _check(response.json())
    return Sesame.__base__


def with_httpx(httpx, server):
    class Sesame(httpx.Auth):  # type: ignore[name-defined]
        def auth_flow(self, request):
            request.headers["Authorization"] = VALUE
            yield request

    response = httpx.get(server.faults + PATH, auth=Sesame())
    _check(response.json())
    return Sesame.__base__


async def with_aiohttp(aiohttp, server):
    async def sesame(request, handler):
        request.headers["Authorization"] = VALUE
        return await handler(request)

    async with aiohttp.ClientSession() as session:
        response = await session.get(server.faults + PATH, middlewares=[sesame])
        _check(await response.json())
    return type(sesame)
