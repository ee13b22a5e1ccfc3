"""Body stalls after the headers

Half of the announced body came and then nothing, with 0.3 seconds allowed for reading: the exception that was raised
where the body was read. requests calls it a *ConnectionError*, so `except Timeout` does not catch it.
"""

from tests.support.held import Held
from tests.support.raised import raised_by, raised_by_awaiting

QUESTION = "Which exception is raised when the body stalls?"
ANSWERS = {"raises": "{}"}
MESSAGE = True


def _stalling():
    return Held(b"first", b"last", seconds=10, length=True)


def with_requests(requests, server):
    with _stalling() as held:
        return raised_by(requests.get, held.url, timeout=0.3)


def with_httpx(httpx, server):
    with _stalling() as held:
        return raised_by(httpx.get, held.url, timeout=0.3)


async def with_aiohttp(aiohttp, server):
    timeout = aiohttp.ClientTimeout(sock_read=0.3)
    with _stalling() as held:
        async with aiohttp.ClientSession(timeout=timeout) as session, session.get(held.url) as response:
            return await raised_by_awaiting(response.read())
