"""No free connection in the pool

The pool held one connection, which a streamed response kept for a second, and a second request came with a timeout of
0.3 seconds: the exception that was raised, or the status where the request waited for the whole second and was
answered. requests (`pool_block=True`) waits there without end.
"""

import threading

from tests.support.raised import raised_by, raised_by_awaiting
from tests.support.wire import Listener, answer

QUESTION = "Which exception is raised when no connection of the pool becomes free?"
ANSWERS = {200: "none: it waits", "raises": "{}"}
MESSAGE = True


LONG = answer(bytes(10_000_000))  # more than is sent before the client reads


def with_requests(requests, server):
    with Listener(LONG) as listener, requests.Session() as session:
        session.mount("http://", requests.adapters.HTTPAdapter(pool_maxsize=1, pool_block=True))
        first = session.get(listener.url, stream=True)
        threading.Timer(1, first.close).start()
        try:
            response = session.get(listener.url, stream=True, timeout=0.3)
        except requests.exceptions.RequestException as error:
            return error
        return response.status_code


def with_httpx(httpx, server):
    limits = httpx.Limits(max_connections=1)
    with Listener(LONG) as listener, httpx.Client(limits=limits) as client, client.stream("GET", listener.url):
        return raised_by(client.get, listener.url, timeout=0.3)


async def with_aiohttp(aiohttp, server):
    connector = aiohttp.TCPConnector(limit=1)
    timeout = aiohttp.ClientTimeout(connect=0.3)
    with Listener(LONG) as listener:
        async with aiohttp.ClientSession(connector=connector) as session, session.get(listener.url):
            return await raised_by_awaiting(session.get(listener.url, timeout=timeout))
