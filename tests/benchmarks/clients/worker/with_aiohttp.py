"""aiohttp."""

import ssl
from pathlib import Path
from typing import Any

from .settings import CHUNK, Settings, async_chunks


async def opened(module: Any, settings: Settings) -> Any:
    """Give a session."""
    options: dict[str, Any] = {"limit": settings.at_once} if settings.tuned else {}
    if settings.authority:
        options["ssl"] = ssl.create_default_context(cafile=settings.authority)
    return module.ClientSession(connector=module.TCPConnector(**options))


async def close(session: Any) -> None:
    """Close the session."""
    await session.close()


async def get(session: Any, url: str) -> bytes:
    """Give the body."""
    async with session.get(url) as response:
        body: bytes = await response.read()
        return body


async def get_and_close(session: Any, url: str) -> bytes:
    """Give the body; the connection is closed after it."""
    async with session.get(url, headers={"Connection": "close"}) as response:
        body: bytes = await response.read()
        return body


async def get_anew(module: Any, url: str) -> bytes:
    """Give the body, by a session that is made for this request alone."""
    async with module.ClientSession() as session:
        return await get(session, url)


async def get_json(session: Any, url: str) -> Any:
    """Give what the body says."""
    async with session.get(url) as response:
        return await response.json()


async def download(session: Any, url: str) -> int:
    """Give the size of a body that is read in pieces."""
    async with session.get(url) as response:
        return sum([len(chunk) async for chunk in response.content.iter_chunked(CHUNK)])


async def upload(session: Any, url: str, size: int) -> bytes:
    """Send a body in pieces; give the answer."""
    async with session.post(url, data=async_chunks(size)) as response:
        answer: bytes = await response.read()
        return answer


async def multipart(session: Any, url: str, path: Path) -> bytes:
    """Send a form with a file; give the answer."""
    with path.open("rb") as file:
        async with session.post(url, data={"file": file}) as response:
            answer: bytes = await response.read()
            return answer
