"""Idle connection reused after 16 s

Two requests of one session with that pause; the server keeps the connection all the time. Defaults. aiohttp
closes what was idle for 15 s, requests and niquests nothing.
"""

import asyncio
import time

from tests.support.wire import Listener

QUESTION = "Is an idle connection reused after 16 seconds (keep-alive)?"


SLOW = True
IDLE = 16  # seconds


def with_requests(requests, server):
    with Listener() as listener, requests.Session() as session:
        session.get(listener.url, timeout=5)
        time.sleep(IDLE)
        session.get(listener.url, timeout=5)
        return listener.connections == 1


def with_httpx(httpx, server):
    with Listener() as listener, httpx.Client() as client:
        client.get(listener.url)
        time.sleep(IDLE)
        client.get(listener.url)
        return listener.connections == 1


async def with_aiohttp(aiohttp, server):
    with Listener() as listener:
        async with aiohttp.ClientSession() as session:
            for idle in (IDLE, 0):
                async with session.get(listener.url) as response:
                    await response.read()
                await asyncio.sleep(idle)
        return listener.connections == 1
