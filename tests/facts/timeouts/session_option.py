"""Default timeout of a session

0.3 seconds were given once, to the session or client, and a GET without a timeout of its own met a server that never
answered: whether it gave up, or the exception that was raised for the option.
"""

from tests.support.patience import timed_out, timed_out_awaiting
from tests.support.raised import raised_by

QUESTION = "Can a session have a default timeout?"
ANSWERS = {True: ("yes", "timeout="), False: ("no", "ignored"), "raises TypeError": ("no", "no such option")}


PATH = "/silence?seconds=2"


def with_requests(requests, server):
    return raised_by(requests.Session, timeout=0.3)


def with_httpx(httpx, server):
    with httpx.Client(timeout=0.3) as client:
        return timed_out(client.get, server.faults + PATH)


async def with_aiohttp(aiohttp, server):
    timeout = aiohttp.ClientTimeout(total=0.3)
    async with aiohttp.ClientSession(timeout=timeout) as session:
        return await timed_out_awaiting(session.get(server.faults + PATH))


def with_niquests(niquests, server):
    with niquests.Session(timeout=0.3) as session:
        return timed_out(session.get, server.faults + PATH)
