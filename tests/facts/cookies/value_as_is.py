"""Can be made to leave a cookie value without quotes

A session that was told not to put values in quotes was given the cookie `sess` with the value `a/b=c d`: the Cookie
header of its next request. aiohttp was told so with `CookieJar(quote_cookie=False)`; the others need no option.
"""

from tests.support.wire import Listener

QUESTION = "Can a cookie's value be sent as it is, without quotes?"
ANSWERS = {
    "sess=a/b=c d": ("yes", "without an option"),
    ("sess=a/b=c d", "quote_cookie=False"): ("yes", "with quote_cookie=False"),
    'sess="a/b=c d"': ("no", "in quotes"),
}
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
        jar = aiohttp.CookieJar(quote_cookie=False)
        async with aiohttp.ClientSession(cookies=COOKIES, cookie_jar=jar) as session, session.get(listener.url):
            return [listener.requests[0].header("Cookie"), "quote_cookie=False"]
