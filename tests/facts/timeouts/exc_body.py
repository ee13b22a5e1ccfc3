"""Body stalls after headers: exception

Half of the announced body came and then nothing, with 0.3 seconds allowed for reading: the class that was raised where
the body was read. requests calls it a *ConnectionError*, so `except Timeout` does not catch it.
"""

from tests.support.raised import raised_by, raised_by_awaiting

PATH = "/stall?seconds=2"


def with_requests(requests, server):
    return raised_by(requests.get, server.faults + PATH, timeout=0.3)


def with_httpx(httpx, server):
    return raised_by(httpx.get, server.faults + PATH, timeout=0.3)


async def with_aiohttp(aiohttp, server):
    timeout = aiohttp.ClientTimeout(sock_read=0.3)
    async with aiohttp.ClientSession(timeout=timeout) as session, session.get(server.faults + PATH) as response:
        return await raised_by_awaiting(response.read())
