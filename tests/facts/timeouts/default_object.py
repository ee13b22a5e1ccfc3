"""Timeout that a new session names

What a new session or client says of its timeout, in seconds: httpx for each step alike, aiohttp for the whole. A
session of requests has no such attribute: the outcome is what its adapter takes where no timeout is given. A session of
niquests says *None*, and still gives up: the seconds are the timeout of the socket on which its GET was stuck, of a
server that took the request and never answered.
"""

import inspect

from tests.support.patience import patience

QUESTION = "What does a new session or client say that its timeout is?"
UNIT = "s"
ANSWERS = {None: "none", ...: "{}"}


def with_requests(requests, server):
    return inspect.signature(requests.adapters.HTTPAdapter.send).parameters["timeout"].default


def with_httpx(httpx, server):
    with httpx.Client() as client:
        return client.timeout.read


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session:
        return session.timeout.total


def with_niquests(niquests, server):
    with niquests.Session() as session:
        seconds = patience(session.get, server.faults + "/silence")
        return session.timeout if seconds is None else f"{session.timeout}, and gives up after {seconds:g} s"
