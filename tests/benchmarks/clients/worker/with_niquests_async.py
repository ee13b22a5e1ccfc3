"""niquests, asynchronous."""

from pathlib import Path
from typing import Any

from .settings import CHUNK, Settings, async_chunks


async def opened(module: Any, settings: Settings) -> Any:
    """Give a session."""
    session = module.AsyncSession(**({"pool_maxsize": settings.at_once} if settings.tuned else {}))
    if settings.authority:
        session.verify = settings.authority
    return session


async def close(session: Any) -> None:
    """Close the session."""
    await session.close()


async def get(session: Any, url: str) -> bytes:
    """Give the body."""
    body: bytes = (await session.get(url)).content
    return body


async def get_and_close(session: Any, url: str) -> bytes:
    """Give the body; the connection is closed after it."""
    body: bytes = (await session.get(url, headers={"Connection": "close"})).content
    return body


async def get_anew(module: Any, url: str) -> bytes:
    """Give the body, by a session that is made for this request alone."""
    async with module.AsyncSession() as session:
        return await get(session, url)


async def get_json(session: Any, url: str) -> Any:
    """Give what the body says."""
    return (await session.get(url)).json()


async def download(session: Any, url: str) -> int:
    """Give the size of a body that is read in pieces."""
    async with await session.get(url, stream=True) as response:
        return sum([len(chunk) async for chunk in await response.iter_content(CHUNK)])


async def upload(session: Any, url: str, size: int) -> bytes:
    """Send a body in pieces; give the answer."""
    answer: bytes = (await session.post(url, data=async_chunks(size))).content
    return answer


async def multipart(session: Any, url: str, path: Path) -> bytes:
    """Send a form with a file; give the answer."""
    with path.open("rb") as file:
        answer: bytes = (await session.post(url, files={"file": file})).content
    return answer
