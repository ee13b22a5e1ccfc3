"""Connections of three bursts of 50 requests

50 requests to one host at once, three times, with one session and its defaults: the connections that the server
counted. requests and niquests ran in 50 threads, the others on the event loop. requests keeps 10 of the 50 for the
next burst and httpx 20, aiohttp keeps all; niquests never opens more than 10.
"""

import asyncio
from concurrent.futures import ThreadPoolExecutor

from tests.support.meeting import Meeting
from tests.support.wire import Listener

QUESTION = "How many connections do three bursts of 50 requests open?"


BURSTS = 3
COUNT = 50


def with_requests(requests, server):
    with Listener(Meeting(COUNT)) as listener, requests.Session() as session, ThreadPoolExecutor(COUNT) as threads:
        for _ in range(BURSTS):
            list(threads.map(lambda _: session.get(listener.url, timeout=10), range(COUNT)))
        return listener.connections


async def with_httpx(httpx, server):
    with Listener(Meeting(COUNT)) as listener:
        async with httpx.AsyncClient() as client:
            for _ in range(BURSTS):
                await asyncio.gather(*(client.get(listener.url) for _ in range(COUNT)))
            return listener.connections


async def with_aiohttp(aiohttp, server):
    async def fetch():
        async with session.get(listener.url) as response:
            await response.read()

    with Listener(Meeting(COUNT)) as listener:
        async with aiohttp.ClientSession() as session:
            for _ in range(BURSTS):
                await asyncio.gather(*(fetch() for _ in range(COUNT)))
            return listener.connections
