"""Caches responses

A session asks twice for a response with an `ETag` that may be kept for a minute. The outcome is the header
`If-None-Match` of each request that the server received: one request would mean that the client keeps responses, a
second with the header that it checks them (RFC 9111).
"""

from tests.support.wire import Listener, answer

QUESTION = "Does it cache responses?"
ANSWERS = {(None, None): ("no", "no"), (None,): ("yes", "yes"), ...: ("yes", "{}")}


CACHEABLE = answer(b"hello", ("etag", '"one"'), ("cache-control", "max-age=60"))


def with_requests(requests, server):
    with Listener(CACHEABLE) as listener, requests.Session() as session:
        for _ in range(2):
            session.get(listener.url, timeout=5)
        return [request.header("If-None-Match") for request in listener.requests]


def with_httpx(httpx, server):
    with Listener(CACHEABLE) as listener, httpx.Client() as client:
        for _ in range(2):
            client.get(listener.url)
        return [request.header("If-None-Match") for request in listener.requests]


async def with_aiohttp(aiohttp, server):
    with Listener(CACHEABLE) as listener:
        async with aiohttp.ClientSession() as session:
            for _ in range(2):
                async with session.get(listener.url) as response:
                    await response.read()
        return [request.header("If-None-Match") for request in listener.requests]
