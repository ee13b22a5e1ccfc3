"""Open file as the body, async client

A file of 1000 bytes, opened with `open()`, was given to the asynchronous client: the headers about framing that the
server received, or the exception that was raised.
"""

from pathlib import Path

from tests.support.framing import framing_of
from tests.support.raised import raised_by_awaiting

QUESTION = "Can the async client send an open file?"
ANSWERS = {
    ("Content-Length: 1000",): ("yes", "yes"),
    "raises RuntimeError": ("no", "raises {}"),
    "n/a": ("n/a", "no async client"),
}
MESSAGE = True


PATH = "/echo"


def _opened():
    path = Path("file.bin")
    path.write_bytes(bytes(1000))
    return path.open("rb")


def with_requests(requests, server):
    return "n/a"


async def with_httpx(httpx, server):
    async with httpx.AsyncClient() as client:
        with _opened() as file:
            return await raised_by_awaiting(client.post(server.faults + PATH, content=file))


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session:
        with _opened() as file:
            response = await session.post(server.faults + PATH, data=file)
        return framing_of(await response.json())


async def with_niquests(niquests, server):
    async with niquests.AsyncSession() as session:
        with _opened() as file:
            response = await session.post(server.faults + PATH, data=file)
        return framing_of(response.json())
