"""A file that was partly read is sent from there

A program read the first 400 of the 1000 bytes of a file, and then gave the open file as body: the `Content-Length` that
the server received, or the exception that was raised. 600 bytes were left to send. httpx announced 1000, and what was
raised then is no exception of its own: `except httpx.HTTPError` does not catch it.
"""

from pathlib import Path

from tests.support.framing import framing_of
from tests.support.raised import raised_by

QUESTION = "Is an open file, partly read, sent from where reading stopped?"
ANSWERS = {("Content-Length: 600",): ("yes", "yes"), "raises LocalProtocolError": ("no", "raises {}")}


PATH = "/echo"


def _opened():
    path = Path("file.bin")
    path.write_bytes(bytes(1000))
    return path.open("rb")


def with_requests(requests, server):
    with _opened() as file:
        file.read(400)
        response = requests.post(server.faults + PATH, data=file, timeout=5)
    return framing_of(response.json())


def with_httpx(httpx, server):
    with _opened() as file:
        file.read(400)
        return raised_by(lambda: framing_of(httpx.post(server.faults + PATH, content=file).json()))


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session:
        with _opened() as file:
            file.read(400)
            response = await session.post(server.faults + PATH, data=file)
        return framing_of(await response.json())
