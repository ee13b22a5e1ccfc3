"""Pool size by default

requests keeps up to 10 connections a host and opens more where they do not suffice; httpx opens at most 100
and keeps 20, for 5 seconds; aiohttp opens at most 100, to one host as many (0 is no limit). niquests has
requests' figures, and keeps to them. For both, 12 threads made a request at once with one session: the outcome says
whether the server saw 12 connections at a time.
"""

import inspect
from concurrent.futures import ThreadPoolExecutor

from tests.support.meeting import Meeting
from tests.support.wire import Listener

QUESTION = "How many connections does the pool keep and open by default?"
ANSWERS = {
    ("pool_maxsize 10", "opens more"): "keeps 10 per host, opens more",
    ("pool_maxsize 10", "opens no more"): "at most 10 per host",
    ("max_connections 100", "max_keepalive_connections 20", "keepalive_expiry 5"): "at most 100, keeps 20 for 5 s",
    ("limit 100", "limit_per_host 0"): "at most 100, to one host too",
}
COUNT = 12


def _defaults(function, *names):
    parameters = inspect.signature(function).parameters
    return [f"{name} {parameters[name].default}" for name in names]


def _limits(limits, *names):
    return [f"{name} {getattr(limits, name):g}" for name in names]


def with_requests(requests, server):
    meeting = Meeting(COUNT)
    with Listener(meeting) as listener, requests.Session() as session, ThreadPoolExecutor(COUNT) as threads:
        list(threads.map(lambda _: session.get(listener.url, timeout=10), range(COUNT)))
    opens = "opens more" if meeting.most == COUNT else "opens no more"
    return [*_defaults(requests.adapters.HTTPAdapter, "pool_maxsize"), opens]


def with_httpx(httpx, server):
    limits = inspect.signature(httpx.Client).parameters["limits"].default
    return _limits(limits, "max_connections", "max_keepalive_connections", "keepalive_expiry")


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session:
        return _limits(session.connector, "limit", "limit_per_host")
