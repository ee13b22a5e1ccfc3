"""Leaves the cookie value `a/b=c d` without quotes

A session was given the cookie `sess` with the value `a/b=c d`: the Cookie header of its next request. A value that
comes out in quotes is another one for servers that do not take them off.
"""

from tests.support.wire import Listener

QUESTION = "Is a cookie's value sent as it is, without quotes?"
ANSWERS = {"sess=a/b=c d": ("yes", "as it is"), 'sess="a/b=c d"': ("no", "in quotes")}
COOKIES = {"sess": "a/b=c d"}


def with_requests(requests, server):
    with Listener() as listener, requests.Session() as session:
        session.cookies.update(COOKIES)
        session.get(listener.url, timeout=5)
        return listener.requests[0].header("Cookie")


def with_httpx(httpx, server):
    with Listener() as listener, httpx.Client(cookies=COOKIES) as client:
        client.get(listener.url)
        return listener.requests[0].header("Cookie")


async def with_aiohttp(aiohttp, server):
    with Listener() as listener:
        async with aiohttp.ClientSession(cookies=COOKIES) as session, session.get(listener.url):
            return listener.requests[0].header("Cookie")
