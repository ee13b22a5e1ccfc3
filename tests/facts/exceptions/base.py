"""Base of the exceptions

The most general class of the client's own in what a refused connection raised.
"""

from tests.support.unreachable import closed_port

QUESTION = "Which base class does the exception of a failed connection have?"


def _root(error, client):
    """The most general class of the client's own that the exception is."""
    return [kind for kind in type(error).__mro__ if kind.__module__.partition(".")[0] == client.__name__][-1]


def with_requests(requests, server):
    with closed_port() as url:
        try:
            return requests.get(url, timeout=5)
        except Exception as error:
            return _root(error, requests)


def with_httpx(httpx, server):
    with closed_port() as url:
        try:
            return httpx.get(url)
        except Exception as error:
            return _root(error, httpx)


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session:
        with closed_port() as url:
            try:
                return await session.get(url)
            except Exception as error:
                return _root(error, aiohttp)
