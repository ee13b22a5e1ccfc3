"""`session.proxies`, set after creation

A session or client was given a proxy by its attribute `proxies`, and made a request: whether the proxy received it.
httpx and aiohttp have no such attribute, take it as any object does, and go past the proxy: say `proxy=` where the
client is made, with aiohttp also for a request.
"""

from tests.support.wire import Listener

QUESTION = "Can a proxy be set on a client that exists already (client.proxies = ...)?"
ANSWERS = {True: ("yes", "used"), False: ("no", "ignored")}
PATH = "/get"


def with_requests(requests, server):
    with Listener() as proxy, requests.Session() as session:
        session.proxies = {"http": proxy.url}
        session.get(server.http + PATH, timeout=5)
        return bool(proxy.requests)


def with_httpx(httpx, server):
    with Listener() as proxy, httpx.Client() as client:
        client.proxies = {"http://": proxy.url}
        client.get(server.http + PATH)
        return bool(proxy.requests)


async def with_aiohttp(aiohttp, server):
    with Listener() as proxy:
        async with aiohttp.ClientSession() as session:
            session.proxies = {"http": proxy.url}
            await session.get(server.http + PATH)
        return bool(proxy.requests)
