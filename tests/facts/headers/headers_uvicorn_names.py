"""Names in `dict(response.headers)`, sent in lower case

The server sent `content-type`, `x-own` and `content-length`, as ASGI servers write them: the names of a plain dict
that is made of the headers. A plain dict minds the case.
"""

from tests.support.wire import Listener, answer

QUESTION = "Are header names that came in lower case left as they came?"
ANSWERS = {
    ("content-type", "x-own", "content-length"): ("yes", "as they came"),
    ("Content-Type", "x-own", "Content-Length"): ("no", "capitalised, if well known"),
}
HEADERS = answer(b"{}", ("content-type", "application/json"), ("x-own", "1"))


def with_requests(requests, server):
    with Listener(HEADERS) as listener:
        return list(dict(requests.get(listener.url, timeout=5).headers))


def with_httpx(httpx, server):
    with Listener(HEADERS) as listener:
        return list(dict(httpx.get(listener.url).headers))


async def with_aiohttp(aiohttp, server):
    with Listener(HEADERS) as listener:
        async with aiohttp.ClientSession() as session, session.get(listener.url) as response:
            return list(dict(response.headers))
