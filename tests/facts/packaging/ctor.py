"""Time to create a client

The least of nine times. What httpx does then is to load the certificate authorities: create one client and keep
it, or create the TLS context once and pass it as `verify`.
"""

from time import perf_counter

QUESTION = "How long does it take to create a client or session?"


ROUNDS = 9


def _shown(seconds):
    return "over 1 ms" if min(seconds) > 0.001 else "under 1 ms"


def with_requests(requests, server):
    seconds = []
    for _ in range(ROUNDS):
        start = perf_counter()
        session = requests.Session()
        seconds.append(perf_counter() - start)
        session.close()
    return _shown(seconds)


def with_httpx(httpx, server):
    seconds = []
    for _ in range(ROUNDS):
        start = perf_counter()
        client = httpx.Client()
        seconds.append(perf_counter() - start)
        client.close()
    return _shown(seconds)


async def with_aiohttp(aiohttp, server):
    seconds = []
    for _ in range(ROUNDS):
        start = perf_counter()
        session = aiohttp.ClientSession()
        seconds.append(perf_counter() - start)
        await session.close()
    return _shown(seconds)
