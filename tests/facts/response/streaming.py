"""Streaming

The body of 1 MiB is read in chunks, all of which came: the method that gave them. requests has to be told beforehand
(`stream=True`), httpx has a call of its own for it, aiohttp needs neither.
"""

QUESTION = "How do you stream a body in chunks?"


SIZE = 1_048_576
PATH = f"/bytes/{SIZE}"


def _checked(method, sizes):
    """Give the method's name as it is called. Raises `ValueError` where the chunks are not the whole body."""
    if sum(sizes) != SIZE:
        raise ValueError(f"{sum(sizes)} bytes came")
    return f"{method.__name__}()"


def with_requests(requests, server):
    with requests.get(server.http + PATH, stream=True, timeout=5) as response:
        sizes = [len(chunk) for chunk in response.iter_content(65_536)]
        return _checked(response.iter_content, sizes)


def with_httpx(httpx, server):
    with httpx.stream("GET", server.http + PATH) as response:
        sizes = [len(chunk) for chunk in response.iter_bytes(65_536)]
        return _checked(response.iter_bytes, sizes)


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.http + PATH) as response:
        sizes = [len(chunk) async for chunk in response.content.iter_chunked(65_536)]
        return _checked(response.content.iter_chunked, sizes)
