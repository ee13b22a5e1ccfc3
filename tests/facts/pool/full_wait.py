"""Timeout counts the wait for a free connection

The pool has one connection, busy for 1.3 seconds; a request with a timeout of 0.3 seconds comes in between.
The timeout of requests does not count the wait for a connection (`pool_block=True`), that of httpx and
aiohttp does.
"""

import asyncio
import time
from concurrent.futures import ThreadPoolExecutor

from tests.support.raised import raised_by, raised_by_awaiting
from tests.support.wire import Listener, answer

QUESTION = "Does the timeout count the wait for a free connection?"
ANSWERS = {200: ("no", "waits"), "raises": ("yes", "raises {}")}


def _late(request):
    if request.target == "/busy":
        time.sleep(1.3)
    return answer(b"done")


def _wait_for_busy(listener):
    while not listener.requests:
        time.sleep(0.01)


def with_requests(requests, server):
    adapter = requests.adapters.HTTPAdapter(pool_maxsize=1, pool_block=True)
    with Listener(_late) as listener, requests.Session() as session, ThreadPoolExecutor() as threads:
        session.mount("http://", adapter)
        threads.submit(session.get, listener.url + "/busy", timeout=5)
        _wait_for_busy(listener)
        return raised_by(lambda: session.get(listener.url, timeout=0.3).status_code)


def with_httpx(httpx, server):
    limits = httpx.Limits(max_connections=1)
    with Listener(_late) as listener, httpx.Client(limits=limits) as client, ThreadPoolExecutor() as threads:
        threads.submit(client.get, listener.url + "/busy")
        _wait_for_busy(listener)
        return raised_by(lambda: client.get(listener.url, timeout=0.3).status_code)


async def with_aiohttp(aiohttp, server):
    with Listener(_late) as listener:
        async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=1)) as session:
            busy = asyncio.ensure_future(session.get(listener.url + "/busy"))
            await asyncio.to_thread(_wait_for_busy, listener)
            try:
                return await raised_by_awaiting(session.get(listener.url, timeout=aiohttp.ClientTimeout(total=0.3)))
            finally:
                await busy
