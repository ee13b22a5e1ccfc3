"""Connecting times out by default

The port accepted no more connections, as behind a firewall that drops packets. The outcome is the seconds after
which the client gives up, *None* for when the system does (Linux: after some two minutes). For a blocking client that
is the timeout of the socket on which it was stuck; aiohttp was run until it raised, in an event loop whose clock ran
ahead of time.
"""

from tests.support.patience import patience, patience_of
from tests.support.unreachable import full_backlog

QUESTION = "Does connecting time out by default?"
UNIT = "s"
ANSWERS = {None: ("no", "left to the system"), ...: ("yes", "{}")}


def with_requests(requests, server):
    with full_backlog() as url:
        return patience(requests.get, url)


def with_httpx(httpx, server):
    with full_backlog() as url:
        return patience(httpx.get, url)


def with_aiohttp(aiohttp, server):
    async def get():
        async with aiohttp.ClientSession() as session, session.get(url):
            pass

    with full_backlog() as url:
        return patience_of(get)
