"""Five requests at once over HTTPS

Five requests are under way at once in one session, over HTTPS, with the extras; the server answers none of them before
all have arrived. The outcome is the connections that it counted, and the most requests that waited together. HTTP/2
carries many requests on one connection (RFC 9113, section 5); HTTP/1.1 carries one at a time. niquests was told
`multiplexed=True`, httpx `http2=True`.
"""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from ssl import create_default_context

from tests.support.authority import authority_file
from tests.support.counted import counts_of, fresh_label

QUESTION = "Can it multiplex requests over one connection?"
ANSWERS = {(1, 5): ("yes", "5 requests on 1 connection"), (5, 5): ("no", "5 connections")}


EXTRAS = True
COUNT = 5


def _url(server, label):
    return f"{server.https}/connections/{label}/together/{COUNT}"


def _counted(server, label):
    counts = counts_of(server.http, label)
    return [counts["connections"], counts["peak"]]


def with_requests(requests, server):
    label = fresh_label()
    with requests.Session() as session, ThreadPoolExecutor(COUNT) as pool:
        session.verify = authority_file(server.http)
        list(pool.map(lambda _number: session.get(_url(server, label), timeout=5), range(COUNT)))
    return _counted(server, label)


def with_niquests(niquests, server):
    label = fresh_label()
    with niquests.Session(multiplexed=True) as session:
        session.verify = authority_file(server.http)
        for _ in range(COUNT):
            session.get(_url(server, label), timeout=5)
        session.gather()
    return _counted(server, label)


async def with_httpx(httpx, server):
    label = fresh_label()
    tls = create_default_context(cafile=authority_file(server.http))
    async with httpx.AsyncClient(http2=True, verify=tls) as client:
        await asyncio.gather(*(client.get(_url(server, label)) for _ in range(COUNT)))
    return _counted(server, label)


async def with_aiohttp(aiohttp, server):
    label = fresh_label()
    tls = create_default_context(cafile=authority_file(server.http))
    async with aiohttp.ClientSession() as session:
        await asyncio.gather(*(session.get(_url(server, label), ssl=tls) for _ in range(COUNT)))
    return _counted(server, label)
