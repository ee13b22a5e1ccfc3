"""Client not closed: what Python prints

A program made a client, sent one GET, and ended without closing the client: the first line that it wrote to
standard error under Python's default filters. Both the synchronous and the asynchronous client were forgotten,
where there are two. Only aiohttp says anything, through asyncio's exception handler.
"""

from tests.support.forgotten import ASYNC, SYNC, said

QUESTION = "Does it complain about a client that was never closed?"
ANSWERS = {(): ("no", "silent"), ...: ("yes", "{}")}


PATH = "/get"


def with_requests(requests, server):
    program = SYNC.format(module=requests.__name__, client="Session", url=server.http + PATH)
    return said(program)[:1]


def with_niquests(niquests, server):
    program = SYNC.format(module=niquests.__name__, client="Session", url=server.http + PATH)
    awaiting = ASYNC.format(module=niquests.__name__, client="AsyncSession", url=server.http + PATH, then="")
    return (said(program) + said(awaiting))[:1]


def with_httpx(httpx, server):
    program = SYNC.format(module=httpx.__name__, client="Client", url=server.http + PATH)
    awaiting = ASYNC.format(module=httpx.__name__, client="AsyncClient", url=server.http + PATH, then="")
    return (said(program) + said(awaiting))[:1]


def with_aiohttp(aiohttp, server):
    then = "await response.read()"
    program = ASYNC.format(module=aiohttp.__name__, client="ClientSession", url=server.http + PATH, then=then)
    return said(program)[:1]
