"""OpenTelemetry sees requests

The client's instrumentation (`opentelemetry-instrumentation-requests`, `-httpx`, which has a class for httpx2 too,
`-aiohttp-client` or `-niquests`) was turned on, and then a GET made: whether a span came of it. That of niquests is a
package of somebody else, not of OpenTelemetry's project.
"""

from tests.support.spans import Spans

QUESTION = "Does OpenTelemetry see the requests?"
ANSWERS = {1: ("yes", "a span each"), 0: ("no", "not seen")}
EXTRAS = True
PATH = "/get"


def with_requests(requests, server):
    spans = Spans(requests.__name__)
    requests.get(server.http + PATH, timeout=5)
    return len(spans.finished)


def with_httpx(httpx, server):
    spans = Spans(httpx.__name__)
    httpx.get(server.http + PATH)
    return len(spans.finished)


async def with_aiohttp(aiohttp, server):
    spans = Spans("aiohttp")
    async with aiohttp.ClientSession() as session, session.get(server.http + PATH) as response:
        await response.read()
    return len(spans.finished)
