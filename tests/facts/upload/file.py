"""Open file as the body

A file of 1000 bytes, opened for reading bytes, was sent: the headers about framing that the server received.
"""

from pathlib import Path

from tests.support.framing import framing_of

QUESTION = "How is an open file sent: with Content-Length or chunked?"


PATH = "/echo"


def _opened():
    path = Path("file.bin")
    path.write_bytes(bytes(1000))
    return path.open("rb")


def with_requests(requests, server):
    with _opened() as file:
        response = requests.post(server.faults + PATH, data=file, timeout=5)
    return framing_of(response.json())


def with_httpx(httpx, server):
    with _opened() as file:
        response = httpx.post(server.faults + PATH, content=file)
    return framing_of(response.json())


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session:
        with _opened() as file:
            response = await session.post(server.faults + PATH, data=file)
        return framing_of(await response.json())
