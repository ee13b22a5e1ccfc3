"""Large multipart upload streams from disk

A file of 16 MiB was sent as `multipart/form-data` while `tracemalloc` counted what Python allocated: whether that
stayed under 4 MiB. Where it did not, the whole body is put together in memory first.
"""

from pathlib import Path

from tests.support.memory import MIB, Growth

QUESTION = "Can a large multipart upload stream from disk?"
ANSWERS = {True: ("yes", "streamed"), False: ("no", "built in memory")}


PATH = "/upload/raw"


def _opened():
    path = Path("large.bin")
    with path.open("wb") as file:
        file.truncate(16 * MIB)
    return path.open("rb")


def with_requests(requests, server):
    with Growth() as growth, _opened() as file:
        response = requests.post(server.http + PATH, files={"file": file}, timeout=20)
    response.raise_for_status()
    return growth.peak < 4 * MIB


def with_httpx(httpx, server):
    with Growth() as growth, _opened() as file:
        response = httpx.post(server.http + PATH, files={"file": file}, timeout=20)
    response.raise_for_status()
    return growth.peak < 4 * MIB


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession(raise_for_status=True) as session:
        with Growth() as growth, _opened() as file:
            await session.post(server.http + PATH, data={"file": file})
    return growth.peak < 4 * MIB
