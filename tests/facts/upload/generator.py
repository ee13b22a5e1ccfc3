"""Generator as the body

A generator of `b"hello, "` and `b"world"` was sent: the headers about framing that the server received and the body,
or the exception that was raised.
"""

from tests.support.framing import framing_of
from tests.support.raised import raised_by_awaiting
from tests.support.wire import body_of

QUESTION = "Can a generator be the body?"
ANSWERS = {
    ("Transfer-Encoding: chunked", "hello, world"): ("yes", "sent chunked"),
    "raises TypeError": ("no", "raises {}"),
}
MESSAGE = True


PATH = "/echo"


def _pieces():
    yield b"hello, "
    yield b"world"


def with_requests(requests, server):
    echo = requests.post(server.faults + PATH, data=_pieces(), timeout=5).json()
    return [*framing_of(echo), body_of(echo).decode()]


def with_httpx(httpx, server):
    echo = httpx.post(server.faults + PATH, content=_pieces()).json()
    return [*framing_of(echo), body_of(echo).decode()]


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session:
        return await raised_by_awaiting(session.post(server.faults + PATH, data=_pieces()))
