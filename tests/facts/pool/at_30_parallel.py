"""30 requests at once

30 requests to one host with one session and its defaults, answered when all are there: how many were under way at
once, as the server counted. requests and niquests ran in 30 threads, the others on the event loop. niquests' pool
holds 20 of them back: `pool_maxsize` is a limit there.
"""

import asyncio
from concurrent.futures import ThreadPoolExecutor

from tests.support.meeting import Meeting
from tests.support.wire import Listener

QUESTION = "How many of 30 requests run at once?"
ANSWERS = {30: "all 30", ...: "{} at a time"}


COUNT = 30


def with_requests(requests, server):
    meeting = Meeting(COUNT)
    with Listener(meeting) as listener, requests.Session() as session, ThreadPoolExecutor(COUNT) as threads:
        list(threads.map(lambda _: session.get(listener.url, timeout=10), range(COUNT)))
    return meeting.most


async def with_httpx(httpx, server):
    meeting = Meeting(COUNT)
    with Listener(meeting) as listener:
        async with httpx.AsyncClient() as client:
            await asyncio.gather(*(client.get(listener.url) for _ in range(COUNT)))
    return meeting.most


async def with_aiohttp(aiohttp, server):
    meeting = Meeting(COUNT)
    with Listener(meeting) as listener:
        async with aiohttp.ClientSession() as session:
            await asyncio.gather(*(session.get(listener.url) for _ in range(COUNT)))
    return meeting.most
