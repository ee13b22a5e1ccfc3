"""OpenTelemetry, turned on after the session was made

A session or client was made, then the client's instrumentation turned on, and then a GET made with that session:
whether a span came of it.
"""

from tests.support.spans import Spans

QUESTION = "Does OpenTelemetry see a session that was made before it was turned on?"
ANSWERS = {1: ("yes", "seen"), 0: ("no", "not seen")}
EXTRAS = True
PATH = "/get"


def with_requests(requests, server):
    with requests.Session() as session:
        spans = Spans(requests.__name__)
        session.get(server.http + PATH, timeout=5)
        return len(spans.finished)


def with_httpx(httpx, server):
    with httpx.Client() as client:
        spans = Spans(httpx.__name__)
        client.get(server.http + PATH)
        return len(spans.finished)


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session:
        spans = Spans("aiohttp")
        async with session.get(server.http + PATH) as response:
            await response.read()
        return len(spans.finished)
