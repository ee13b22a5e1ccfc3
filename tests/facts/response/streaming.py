"""Streaming

The body of 1 MiB is read in chunks, and the lengths of the chunks are added up.
requests has to be told beforehand (`stream=True`), httpx has a call of its own for it, aiohttp needs neither.
"""

PATH = "/bytes/1048576"


def with_requests(requests, server):
    with requests.get(server.http + PATH, stream=True, timeout=5) as response:
        return sum(len(chunk) for chunk in response.iter_content(65_536))


def with_httpx(httpx, server):
    with httpx.stream("GET", server.http + PATH) as response:
        return sum(len(chunk) for chunk in response.iter_bytes(65_536))


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.http + PATH) as response:
        return sum([len(chunk) async for chunk in response.content.iter_chunked(65_536)])
