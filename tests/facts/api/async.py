"""Async API

The class whose `get()` was awaited on the running event loop and answered 200. For requests every module of the
package was searched for a class that `async with` can enter: *None* means that there is none.
"""

from tests.support.members import public_classes

QUESTION = "Does it have an async API?"
ANSWERS = {None: ("no", "sync only"), ...: ("yes", "{}")}


PATH = "/get"


def with_requests(requests, server):
    classes = [found for found in public_classes(requests).values() if hasattr(found, "__aenter__")]
    return classes[0] if classes else None


async def with_niquests(niquests, server):
    async with niquests.AsyncSession() as session:
        response = await session.get(server.http + PATH)
        response.raise_for_status()
        return type(session)


async def with_httpx(httpx, server):
    async with httpx.AsyncClient() as client:
        response = await client.get(server.http + PATH)
        response.raise_for_status()
        return type(client)


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.http + PATH) as response:
        response.raise_for_status()
        return type(session)
