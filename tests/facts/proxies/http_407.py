"""Proxy that wants a password, asked for HTTP (407)

A page was asked for over plain HTTP through a proxy that wants a name and a password, and none were given: the
status, or what was raised.
"""

from tests.support.raised import raised_by, raised_by_awaiting

QUESTION = "Is a proxy's 407 a response when the page is asked for over http?"
ANSWERS = {407: ("yes", "a response: status {}"), "raises": ("no", "raises {}")}


def with_requests(requests, server):
    return raised_by(lambda: requests.get(server.http, proxies={"http": server.proxy_auth}, timeout=5).status_code)


def with_httpx(httpx, server):
    return raised_by(lambda: httpx.get(server.http, proxy=server.proxy_auth).status_code)


async def with_aiohttp(aiohttp, server):
    async def get():
        async with aiohttp.ClientSession() as session, session.get(server.http, proxy=server.proxy_auth) as response:
            return response.status

    return await raised_by_awaiting(get())
