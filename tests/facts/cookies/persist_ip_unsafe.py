"""Session told to keep the cookies of an IP address

`http://127.0.0.1:<port>/` set the cookie `sess` for a session that was told to keep it: the Cookie header of its next
request there. aiohttp was told so with `CookieJar(unsafe=True)`; the others need no option.
"""

from tests.support.wire import Listener, answer

QUESTION = "Can a session be told to keep the cookies of an IP address?"
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
    jar = aiohttp.CookieJar(unsafe=True)
    with Listener(ANSWER) as listener:
        async with aiohttp.ClientSession(cookie_jar=jar) as session:
            await session.get(listener.url)
            await session.get(listener.url)
        return listener.requests[1].header("Cookie")
