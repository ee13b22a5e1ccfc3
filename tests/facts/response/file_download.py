"""File download

The body of 1 MiB is written to a file chunk by chunk, and the file holds all of it: the method that gave the chunks.
The post writes `response.content` or `await response.read()` instead, which holds the whole body first.
"""

from pathlib import Path

QUESTION = "How do you download a file in chunks?"


SIZE = 1_048_576
PATH = f"/bytes/{SIZE}"


def _checked(method, path):
    """Give the method's name as it is called. Raises `ValueError` where the file is not the whole body."""
    if path.stat().st_size != SIZE:
        raise ValueError(f"{path.stat().st_size} bytes were written")
    return f"{method.__name__}()"


def with_requests(requests, server):
    path = Path("download")
    with requests.get(server.http + PATH, stream=True, timeout=5) as response, path.open("wb") as file:
        for chunk in response.iter_content(65_536):
            file.write(chunk)
    return _checked(response.iter_content, path)


def with_httpx(httpx, server):
    path = Path("download")
    with httpx.stream("GET", server.http + PATH) as response, path.open("wb") as file:
        for chunk in response.iter_bytes(65_536):
            file.write(chunk)
    return _checked(response.iter_bytes, path)


async def with_aiohttp(aiohttp, server):
    path = Path("download")
    with path.open("wb") as file:  # noqa: ASYNC230 - a local file, nothing else is running
        async with aiohttp.ClientSession() as session, session.get(server.http + PATH) as response:
            async for chunk in response.content.iter_chunked(65_536):
                file.write(chunk)
    return _checked(response.content.iter_chunked, path)
