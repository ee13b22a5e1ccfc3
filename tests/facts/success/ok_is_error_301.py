"""`is_error` of a 301 and a 400

Two responses, a redirect that was not followed and a 400: what `is_error` says of each, or the exception that was
raised.
"""

from tests.support.raised import raised_by

QUESTION = "What does is_error say of a 301 and a 400?"
ANSWERS = {(False, True): "true for the error alone", "raises AttributeError": "no such attribute"}


PATHS = ["/status/301", "/status/400"]


def with_requests(requests, server):
    responses = [requests.get(server.http + path, allow_redirects=False, timeout=5) for path in PATHS]
    return raised_by(lambda: [response.is_error for response in responses])


def with_httpx(httpx, server):
    responses = [httpx.get(server.http + path) for path in PATHS]
    return [response.is_error for response in responses]


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session:
        responses = [await session.get(server.http + path, allow_redirects=False) for path in PATHS]
        return raised_by(lambda: [response.is_error for response in responses])
