"""Trailer fields

The body is chunked and followed by the field `X-Checksum` (RFC 9112, section 7.1.2). The outcome is its value at
`response.trailers`, or what asking for it raised.
"""

from tests.support.raised import raised_by

QUESTION = "Can you read trailers?"
ANSWERS = {"5d41402abc4b2a76b9719d911017c592": ("yes", "trailers"), "raises AttributeError": ("no", "no")}


def with_requests(requests, server):
    response = requests.get(server.faults + "/trailers", timeout=5)
    return raised_by(lambda: response.trailers["x-checksum"])


def with_httpx(httpx, server):
    response = httpx.get(server.faults + "/trailers")
    return raised_by(lambda: response.trailers["x-checksum"])


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.faults + "/trailers") as response:
        await response.read()
        return raised_by(lambda: response.trailers["x-checksum"])
