"""How each client does what is measured, as its documentation says. A method is a coroutine where the client's is."""

import asyncio
import json
import ssl
from collections import deque
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

CHUNK = 64 * 1024


class Requests:
    """A Session of requests, or of niquests, which has its names."""

    def __init__(self, module: Any, at_once: int, tuned: bool, http2: bool, authority: str | None) -> None:
        self.module, self.session = module, module.Session()
        if tuned:
            for scheme in ("http://", "https://"):
                self.session.mount(scheme, module.adapters.HTTPAdapter(pool_maxsize=at_once))
        if authority:
            self.session.verify = authority

    def get(self, url: str, **options: Any) -> Any:
        return self.session.get(url, **options).content

    def get_anew(self, url: str) -> Any:
        return self.module.get(url).content

    def get_json(self, url: str) -> Any:
        return self.session.get(url).json()

    def download(self, url: str) -> int:
        with self.session.get(url, stream=True) as response:
            return sum(map(len, response.iter_content(CHUNK)))

    def multipart(self, url: str, path: Path) -> Any:
        with path.open("rb") as file:
            return self.session.post(url, files={"file": file}).content


class NiquestsAsync:
    """An AsyncSession of niquests."""

    def __init__(self, module: Any, at_once: int, tuned: bool, http2: bool, authority: str | None) -> None:
        self.module = module
        self.session = module.AsyncSession(**({"pool_maxsize": at_once} if tuned else {}))
        if authority:
            self.session.verify = authority

    async def get(self, url: str, **options: Any) -> Any:
        return (await self.session.get(url, **options)).content

    async def get_anew(self, url: str) -> Any:
        async with self.module.AsyncSession() as session:
            return (await session.get(url)).content

    async def get_json(self, url: str) -> Any:
        return (await self.session.get(url)).json()

    async def download(self, url: str) -> int:
        async with await self.session.get(url, stream=True) as response:
            return sum([len(chunk) async for chunk in await response.iter_content(CHUNK)])

    async def multipart(self, url: str, path: Path) -> Any:
        with path.open("rb") as file:
            return (await self.session.post(url, files={"file": file})).content


def httpx_options(module: Any, at_once: int, tuned: bool, http2: bool, authority: str | None) -> dict[str, Any]:
    """Give the arguments of both clients of httpx and httpx2."""
    limits = module.Limits(max_connections=at_once, max_keepalive_connections=at_once, keepalive_expiry=None)
    verify = ssl.create_default_context(cafile=authority) if authority else None
    return {"http2": http2} | ({"limits": limits} if tuned else {}) | ({"verify": verify} if verify else {})


class Httpx(Requests):
    """A Client of httpx or httpx2, whose methods are called alike."""

    def __init__(self, module: Any, **settings: Any) -> None:
        self.module, self.session = module, module.Client(**httpx_options(module, **settings))

    def download(self, url: str) -> int:
        with self.session.stream("GET", url) as response:
            return sum(map(len, response.iter_bytes(CHUNK)))


class HttpxAsync(NiquestsAsync):
    """An AsyncClient of httpx or httpx2, whose methods are called alike."""

    def __init__(self, module: Any, **settings: Any) -> None:
        self.module, self.session = module, module.AsyncClient(**httpx_options(module, **settings))

    async def get_anew(self, url: str) -> Any:
        async with self.module.AsyncClient() as client:
            return (await client.get(url)).content

    async def download(self, url: str) -> int:
        async with self.session.stream("GET", url) as response:
            return sum([len(chunk) async for chunk in response.aiter_bytes(CHUNK)])


class Aiohttp:
    """A ClientSession of aiohttp."""

    def __init__(self, module: Any, at_once: int, tuned: bool, http2: bool, authority: str | None) -> None:
        options: dict[str, Any] = {"limit": at_once} if tuned else {}
        if authority:
            options["ssl"] = ssl.create_default_context(cafile=authority)
        self.module, self.session = module, module.ClientSession(connector=module.TCPConnector(**options))

    async def get(self, url: str, **options: Any) -> Any:
        async with self.session.get(url, **options) as response:
            return await response.read()

    async def get_anew(self, url: str) -> Any:
        async with self.module.ClientSession() as session, session.get(url) as response:
            return await response.read()

    async def get_json(self, url: str) -> Any:
        async with self.session.get(url) as response:
            return await response.json()

    async def download(self, url: str) -> int:
        async with self.session.get(url) as response:
            return sum([len(chunk) async for chunk in response.content.iter_chunked(CHUNK)])

    async def multipart(self, url: str, path: Path) -> Any:
        with path.open("rb") as file:
            async with self.session.post(url, data={"file": file}) as response:
                return await response.read()


class Urllib3:
    """A PoolManager of urllib3, on which requests stands."""

    def __init__(self, module: Any, at_once: int, tuned: bool, http2: bool, authority: str | None) -> None:
        self.pool = module.PoolManager(maxsize=at_once)

    def get(self, url: str) -> Any:
        return self.pool.request("GET", url).data


class Streams:
    """A GET written by hand on asyncio's streams, for answers with a Content-Length and no other."""

    def __init__(self, module: Any, **_: Any) -> None:
        self.idle: deque[tuple[asyncio.StreamReader, asyncio.StreamWriter]] = deque()

    async def get(self, url: str) -> Any:
        parts = urlsplit(url)
        reader, writer = self.idle.pop() if self.idle else await asyncio.open_connection(parts.hostname, parts.port)
        writer.write(f"GET {parts.path} HTTP/1.1\r\nHost: {parts.netloc}\r\n\r\n".encode())
        head = await reader.readuntil(b"\r\n\r\n")
        body = await reader.readexactly(int(head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0]))
        self.idle.append((reader, writer))
        return body


def received(answer: bytes) -> int:
    """Give how much the server says that it received."""
    return int(json.loads(answer)["received"])
