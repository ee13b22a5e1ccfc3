"""Session keeps the cookies of localhost

`http://localhost:<port>/` set the cookie `sess`: the Cookie header of the session's next request there.
"""

from tests.support.wire import Listener, answer

QUESTION = "Does a session keep the cookies of localhost?"
ANSWERS = {"sess=abc": ("yes", "yes"), None: ("no", "dropped, silently")}


ANSWER = answer(b"", ("set-cookie", "sess=abc; Path=/"))


def _url(listener):
    return listener.url.replace("127.0.0.1", "localhost")


def with_requests(requests, server):
    with Listener(ANSWER) as listener, requests.Session() as session:
        session.get(_url(listener))
        session.get(_url(listener))
        return listener.requests[1].header("Cookie")


def with_httpx(httpx, server):
    with Listener(ANSWER) as listener, httpx.Client() as client:
        client.get(_url(listener))
        client.get(_url(listener))
        return listener.requests[1].header("Cookie")


async def with_aiohttp(aiohttp, server):
    with Listener(ANSWER) as listener:
        async with aiohttp.ClientSession() as session:
            await session.get(_url(listener))
            await session.get(_url(listener))
        return listener.requests[1].header("Cookie")
