"""OpenTelemetry's span includes the body

The server sends half of the body with the headers and the other half 1.5 s later. The outcome says whether the span of
the request is longer than 1 s: whether it ends after the body, or after the headers.
"""

from tests.support.held import Held
from tests.support.spans import Spans

QUESTION = "Does OpenTelemetry's span include reading the body?"
ANSWERS = {True: ("yes", "with the body"), False: ("no", "until the headers")}
EXTRAS = True


def with_requests(requests, server):
    spans = Spans(requests.__name__)
    with Held(b"first", b"last", seconds=1.5) as held:
        requests.get(held.url, timeout=5)
        return spans.seconds > 1


def with_httpx(httpx, server):
    spans = Spans(httpx.__name__)
    with Held(b"first", b"last", seconds=1.5) as held:
        httpx.get(held.url)
        return spans.seconds > 1


async def with_aiohttp(aiohttp, server):
    spans = Spans("aiohttp")
    with Held(b"first", b"last", seconds=1.5) as held:
        async with aiohttp.ClientSession() as session, session.get(held.url) as response:
            await response.read()
        return spans.seconds > 1
