"""Retries a 503 by default

A server answers every request with 503 Service Unavailable. It was asked with a GET and no option; the outcome is how
many requests it had received when the call gave the 503.
"""

from tests.support.wire import Listener, answer

QUESTION = "Does it retry a 503 by default?"
ANSWERS = {1: ("no", "no"), ...: ("yes", "{} requests")}


UNAVAILABLE = answer(status="503 Service Unavailable")


def with_requests(requests, server):
    with Listener(UNAVAILABLE) as listener:
        requests.get(listener.url, timeout=5)
        return len(listener.requests)


def with_httpx(httpx, server):
    with Listener(UNAVAILABLE) as listener:
        httpx.get(listener.url)
        return len(listener.requests)


async def with_aiohttp(aiohttp, server):
    with Listener(UNAVAILABLE) as listener:
        async with aiohttp.ClientSession() as session, session.get(listener.url):
            return len(listener.requests)
