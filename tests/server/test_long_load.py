"""Ten minutes of everything at once: the playground answers to the end, and its memory stays flat."""

import asyncio
import contextlib
import itertools
import ssl
import time

import httpx
import psutil
import pytest

from server.addresses import Addresses
from server.running import serving
from tests.server.sockets import connected, free_port

MINUTES = 10
CLIENTS = 40
FLAT = 20 * 1024 * 1024  # bytes that memory may grow by once every route was asked
GET = (
    "/get?a=1", "/bytes/20000", "/stream-bytes/300000", "/delay/0.02", "/redirect/3", "/cookies/set?a=1", "/gzip",
    "/status/503", "/sse?n=3", "/ndjson?n=5", "/teas?page=2", "/files/tea.csv?chunked=true", "/bytes/99999999",
)  # fmt: skip
FAULTS = ("/close", "/half", "/garbage", "/redirect-loop")
LEAVES = b"GET /stream-bytes/104857600 HTTP/1.1\r\nHost: HOST\r\n\r\n"


async def asked(client: httpx.AsyncClient, addresses: Addresses, turn: int) -> None:
    """Ask for one thing; what goes wrong on purpose raises nothing here."""
    match turn % 5:
        case 0 | 1:
            base = (addresses.http, addresses.https)[turn % 2]
            await client.get(base + GET[turn // 5 % len(GET)], follow_redirects=True)
        case 2:
            await client.post(f"{addresses.http}/post", content=b"x" * (turn % 50_000))
        case 3:
            await client.post(f"{addresses.https}/upload", files={"file": b"x" * (turn % 200_000)})
        case _:
            with contextlib.suppress(httpx.TransportError, httpx.TooManyRedirects):
                await client.get(addresses.faults + FAULTS[turn // 5 % len(FAULTS)], follow_redirects=True)
            connected(addresses.http, LEAVES).close()


async def loaded(addresses: Addresses, trust: ssl.SSLContext, seconds: float, turns: "itertools.count[int]") -> None:
    """Ask for everything, from several clients at once, for that long."""
    until = time.monotonic() + seconds
    async with httpx.AsyncClient(verify=trust, http2=True, timeout=60, trust_env=False) as client:

        async def ask() -> None:
            while time.monotonic() < until:
                await asked(client, addresses, next(turns))

        async with asyncio.TaskGroup() as tasks:
            for _ in range(CLIENTS):
                tasks.create_task(ask())


@pytest.mark.soak
def test_memory_stays_flat() -> None:
    turns = itertools.count()
    with serving(free_port(), deadline=60) as addresses:
        process = psutil.Process().children()[-1]
        trust = ssl.create_default_context(cafile=f"{addresses.files}/ca.pem")
        readings = []
        for _ in range(MINUTES):
            asyncio.run(loaded(addresses, trust, 60, turns))
            readings.append(process.memory_info().rss)
        assert httpx.get(f"{addresses.http}/get", trust_env=False).status_code == 200
    assert max(readings[2:]) - readings[1] < FLAT, readings
    assert next(turns) > 1000 * MINUTES
