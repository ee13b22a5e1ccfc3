"""20 requests at once

20 requests are started together with the client's defaults. The server answers none of them before all 20 have
arrived, or before no other has come for a second, and counts how many waited at once. The outcome is that
number, and in how many threads the requests ran: requests needs a thread for each, niquests held some back. The post
ranks speed as slow, fast and very fast instead: how fast a client is was [measured](/performance/index.md).
"""

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor

from tests.support.counted import fresh_label
from tests.support.parallel import COUNT, at_once

QUESTION = "Can it have 20 requests under way at once?"
ANSWERS = {
    (20, 1): ("yes", "all 20, in one thread"),
    (20, 20): ("partly", "all 20, in 20 threads"),
    (10, 1): ("partly", "10 at a time, in one thread"),
    ...: ("partly", "at once, threads: {}"),
}


def with_requests(requests, server):
    label = fresh_label()

    with requests.Session() as session, ThreadPoolExecutor(COUNT) as pool:

        def get(_number):
            session.get(f"{server.http}/connections/{label}/together/{COUNT}", timeout=5)
            return threading.get_ident()

        threads = set(pool.map(get, range(COUNT)))
    return at_once(server.http, label, threads)


async def with_niquests(niquests, server):
    label = fresh_label()
    async with niquests.AsyncSession() as session:

        async def get():
            await session.get(f"{server.http}/connections/{label}/together/{COUNT}")
            return threading.get_ident()

        threads = set(await asyncio.gather(*(get() for _ in range(COUNT))))
    return at_once(server.http, label, threads)


async def with_httpx(httpx, server):
    label = fresh_label()
    async with httpx.AsyncClient() as client:

        async def get():
            await client.get(f"{server.http}/connections/{label}/together/{COUNT}")
            return threading.get_ident()

        threads = set(await asyncio.gather(*(get() for _ in range(COUNT))))
    return at_once(server.http, label, threads)


async def with_aiohttp(aiohttp, server):
    label = fresh_label()
    async with aiohttp.ClientSession() as session:

        async def get():
            async with session.get(f"{server.http}/connections/{label}/together/{COUNT}") as response:
                await response.read()
            return threading.get_ident()

        threads = set(await asyncio.gather(*(get() for _ in range(COUNT))))
    return at_once(server.http, label, threads)
