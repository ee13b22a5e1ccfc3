"""File download

The body of 1 MiB is written to a file chunk by chunk, and the sizes of the writes are added up.
The post writes `response.content` or `await response.read()` instead, which holds the whole body first.
"""

from pathlib import Path

PATH = "/bytes/1048576"


def with_requests(requests, server):
    with (
        requests.get(server.http + PATH, stream=True, timeout=5) as response,
        Path("download").open("wb") as file,
    ):
        return sum(file.write(chunk) for chunk in response.iter_content(65_536))


def with_httpx(httpx, server):
    with httpx.stream("GET", server.http + PATH) as response, Path("download").open("wb") as file:
        return sum(file.write(chunk) for chunk in response.iter_bytes(65_536))


async def with_aiohttp(aiohttp, server):
    with Path("download").open("wb") as file:  # noqa: ASYNC230 - a local file, nothing else is running
        async with aiohttp.ClientSession() as session, session.get(server.http + PATH) as response:
            return sum([file.write(chunk) async for chunk in response.content.iter_chunked(65_536)])
