"""How a multipart upload is sent

An open file of 1000 bytes was sent as `multipart/form-data`: the header about framing that the server received.
Some servers refuse a body whose length they are not told.
"""

from pathlib import Path

from tests.support.framing import framing_of

QUESTION = "How is a multipart upload sent: with Content-Length or chunked?"


PATH = "/echo"


def _opened():
    path = Path("n.txt")
    path.write_bytes(bytes(1000))
    return path.open("rb")


def with_requests(requests, server):
    with _opened() as file:
        response = requests.post(server.faults + PATH, files={"file": file}, timeout=5)
    return [header.partition(":")[0] for header in framing_of(response.json())]


def with_httpx(httpx, server):
    with _opened() as file:
        response = httpx.post(server.faults + PATH, files={"file": file})
    return [header.partition(":")[0] for header in framing_of(response.json())]


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session:
        with _opened() as file:
            response = await session.post(server.faults + PATH, data={"file": file})
        return [header.partition(":")[0] for header in framing_of(await response.json())]
