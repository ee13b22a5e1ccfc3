"""Responses with 110, 140 and 500 headers

For each the number of headers in the response, or the exception. requests' limit is that of `http.client`,
aiohttp's is its argument `max_headers`.
"""

from tests.support.raised import raised_by, raised_by_awaiting
from tests.support.wire import Listener, answer

COUNTS = [110, 140, 500]


def _answer(request):
    """Answer /110 with 110 headers, the Content-Length among them."""
    count = int(request.target.removeprefix("/"))
    return answer(b"", *((f"x-{number}", str(number)) for number in range(1, count)))


def _outcome(value):
    return value.__name__ if isinstance(value, type) else value


def with_requests(requests, server):
    def count(number):
        return len(requests.get(f"{listener.url}/{number}", timeout=5).headers)

    with Listener(_answer) as listener:
        return [_outcome(raised_by(count, number)) for number in COUNTS]


def with_httpx(httpx, server):
    def count(number):
        return len(httpx.get(f"{listener.url}/{number}").headers)

    with Listener(_answer) as listener:
        return [_outcome(raised_by(count, number)) for number in COUNTS]


async def with_aiohttp(aiohttp, server):
    async def count(number):
        async with session.get(f"{listener.url}/{number}") as response:
            return len(response.headers)

    with Listener(_answer) as listener:
        async with aiohttp.ClientSession() as session:
            return [_outcome(await raised_by_awaiting(count(number))) for number in COUNTS]
