"""httpx and httpx2, asynchronous."""

from pathlib import Path
from typing import Any

from .settings import CHUNK, Settings, async_chunks
from .with_httpx import options


async def opened(module: Any, settings: Settings) -> Any:
    """Give a client."""
    return module.AsyncClient(**options(module, settings))


async def close(client: Any) -> None:
    """Close the client."""
    await client.aclose()


async def get(client: Any, url: str) -> bytes:
    """Give the body."""
    body: bytes = (await client.get(url)).content
    return body


async def get_and_close(client: Any, url: str) -> bytes:
    """Give the body; the connection is closed after it."""
    body: bytes = (await client.get(url, headers={"Connection": "close"})).content
    return body


async def get_anew(module: Any, url: str) -> bytes:
    """Give the body, by a client that is made for this request alone."""
    async with module.AsyncClient() as client:
        return await get(client, url)


async def get_json(client: Any, url: str) -> Any:
    """Give what the body says."""
    return (await client.get(url)).json()


async def download(client: Any, url: str) -> int:
    """Give the size of a body that is read in pieces."""
    async with client.stream("GET", url) as response:
        return sum([len(chunk) async for chunk in response.aiter_bytes(CHUNK)])


async def upload(client: Any, url: str, size: int) -> bytes:
    """Send a body in pieces; give the answer."""
    answer: bytes = (await client.post(url, content=async_chunks(size))).content
    return answer


async def multipart(client: Any, url: str, path: Path) -> bytes:
    """Send a form with a file; give the answer."""
    with path.open("rb") as file:
        answer: bytes = (await client.post(url, files={"file": file})).content
    return answer
