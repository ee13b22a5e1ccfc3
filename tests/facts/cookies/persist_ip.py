"""Session keeps the cookies of an IP address

`http://127.0.0.1:<port>/` set the cookie `sess`: the Cookie header of the session's next request there. aiohttp's
jar keeps them with `aiohttp.CookieJar(unsafe=True)` only.
"""

from tests.support.wire import Listener, answer

QUESTION = "Does a session keep the cookies of an IP address such as 127.0.0.1?"
ANSWERS = {"sess=abc": ("yes", "yes"), None: ("no", "dropped, silently")}


ANSWER = answer(b"", ("set-cookie", "sess=abc; Path=/"))


def with_requests(requests, server):
    with Listener(ANSWER) as listener, requests.Session() as session:
        session.get(listener.url)
        session.get(listener.url)
        return listener.requests[1].header("Cookie")


def with_httpx(httpx, server):
    with Listener(ANSWER) as listener, httpx.Client() as client:
        client.get(listener.url)
        client.get(listener.url)
        return listener.requests[1].header("Cookie")


async def with_aiohttp(aiohttp, server):
    with Listener(ANSWER) as listener:
        async with aiohttp.ClientSession() as session:
            await session.get(listener.url)
            await session.get(listener.url)
        return listener.requests[1].header("Cookie")
