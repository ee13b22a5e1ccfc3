"""Happy Eyeballs

A name had two addresses: at the IPv6 one connecting was not answered, at the IPv4 one a server was. Happy Eyeballs
(RFC 8305) tries the second after a moment without giving up the first. The outcome lists the classes that did so within
0.8 seconds; the others were then told that the first address refuses, and went on to the second. Where niquests did not
of itself, it was asked for it with `happy_eyeballs=True`.
"""

import asyncio

from tests.support.eyeballs import race

QUESTION = "Does it support Happy Eyeballs (RFC 8305)?"
ANSWERS = {
    (): ("no", "no"),
    ("AsyncClient",): ("partly", "AsyncClient only"),
    ("happy_eyeballs=True", "Session", "AsyncSession"): ("partly", "with happy_eyeballs=True"),
    ("happy_eyeballs=True", "Session"): ("partly", "Session only, with happy_eyeballs=True"),
    ...: ("yes", "{}"),
}


def with_requests(requests, server):
    with race() as one, requests.Session() as session:
        session.get(one.url, timeout=5)
        return ["Session"] * one.raced


def with_niquests(niquests, server):
    def raced(**options):
        async def awaited(url):
            async with niquests.AsyncSession(**options) as session:
                await session.get(url, timeout=5)

        with race() as one, niquests.Session(**options) as session:
            session.get(one.url, timeout=5)
        with race() as two:
            asyncio.run(awaited(two.url))
        return ["Session"] * one.raced + ["AsyncSession"] * two.raced

    unasked = raced()
    return unasked or ["happy_eyeballs=True", *raced(happy_eyeballs=True)]


def with_httpx(httpx, server):
    async def awaited(url):
        async with httpx.AsyncClient() as client:
            await client.get(url)

    with race() as one:
        httpx.get(one.url)
    with race() as two:
        asyncio.run(awaited(two.url))
    return ["Client"] * one.raced + ["AsyncClient"] * two.raced


async def with_aiohttp(aiohttp, server):
    with race() as one:
        async with aiohttp.ClientSession() as session:
            await session.get(one.url)
        return ["ClientSession"] * one.raced
