"""Idle connections reused while 25 are busy

25 requests of a session wait for the server, each on a connection of its own. Two more are then made, one after the
other: the outcome is the number of connections. With 26 the second of the two reused the connection of the first, with
27 that was closed after one request. httpx keeps 20 idle connections and counts the busy ones among them, so that a
busy program opens a connection for each request; httpx2 does not. niquests' pool ends at 10: the two wait.
"""

import asyncio
import time
from concurrent.futures import ThreadPoolExecutor
from threading import Event

from tests.support.wire import Listener, answer

QUESTION = "Are idle connections reused while others are busy?"
ANSWERS = {26: ("yes", "reused"), 27: ("no", "a new one each time"), 10: ("n/a", "the pool ends at {}")}


COUNT = 25


class _Server:
    """Keeps `/busy` waiting until it is released, 1.5 seconds after all have come at the latest; answers the rest."""

    def __init__(self):
        self.complete = Event()
        self.released = Event()

    def __call__(self, request):
        if request.target == "/busy":
            self.complete.wait(10)
            self.released.wait(1.5)
            self.released.set()  # those that could not come before then need not wait again
        return answer(b"done")


def _wait_for_busy(listener, slow):
    """Wait until all are there, or none has come for half a second."""
    seen, since = 0, time.monotonic()
    while seen < COUNT and time.monotonic() - since < 0.5:
        if len(listener.requests) > seen:
            seen, since = len(listener.requests), time.monotonic()
        time.sleep(0.01)
    slow.complete.set()


def with_requests(requests, server):
    slow = _Server()
    with Listener(slow) as listener, requests.Session() as session, ThreadPoolExecutor(COUNT) as threads:
        for _ in range(COUNT):
            threads.submit(session.get, listener.url + "/busy", timeout=10)
        _wait_for_busy(listener, slow)
        session.get(listener.url, timeout=10)
        session.get(listener.url, timeout=10)
        slow.released.set()
        return listener.connections


async def with_httpx(httpx, server):
    slow = _Server()
    with Listener(slow) as listener:
        async with httpx.AsyncClient() as client:
            busy = [asyncio.create_task(client.get(listener.url + "/busy")) for _ in range(COUNT)]
            await asyncio.to_thread(_wait_for_busy, listener, slow)
            await client.get(listener.url)
            await client.get(listener.url)
            slow.released.set()
            await asyncio.gather(*busy)
        return listener.connections


async def with_aiohttp(aiohttp, server):
    async def fetch(path):
        async with session.get(listener.url + path) as response:
            await response.read()

    slow = _Server()
    with Listener(slow) as listener:
        async with aiohttp.ClientSession() as session:
            busy = [asyncio.create_task(fetch("/busy")) for _ in range(COUNT)]
            await asyncio.to_thread(_wait_for_busy, listener, slow)
            await fetch("/")
            await fetch("/")
            slow.released.set()
            await asyncio.gather(*busy)
        return listener.connections
