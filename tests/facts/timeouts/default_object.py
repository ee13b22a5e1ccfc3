"""Timeout of a new session, as its attribute says

The attribute `timeout` of a new session or client, in seconds: httpx for each step alike, aiohttp for the whole. A
session of niquests says *None*, and still gives up: the seconds are the timeout of the socket on which its GET was
stuck, of a server that took the request and never answered.
"""

from tests.support.patience import patience
from tests.support.raised import raised_by

QUESTION = "What is the timeout attribute of a new session or client?"
UNIT = "s"
ANSWERS = {
    "raises AttributeError": "no such attribute",
    "None, and gives up after 30 s": "None; gives up after 30 s",
    None: "None",
    ...: "{}",
}


def with_requests(requests, server):
    with requests.Session() as session:
        return raised_by(lambda: session.timeout)


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
