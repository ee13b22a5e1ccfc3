"""Total timeout

The response came in 18 pieces, one every tenth of a second, and 1 second was allowed for all of it: the class that was
raised. requests and httpx cannot be told such a bound: the class is the one that refused it. niquests takes one as the
third of a tuple, `(5, 5, 1)`: it gave up on a server that said nothing after 1 second, and not after 5, but each piece
that came began that second anew, and the body came to its end. The outcome is what the silence raised, and the status.
"""

import time

from tests.support.held import Held
from tests.support.raised import raised_by, raised_by_awaiting

QUESTION = "Can you limit the total time of a request?"
ANSWERS = {
    "raises TimeoutError": ("yes", "raises {}"),
    "raises ValueError": ("no", "connect and read only"),
    "raises TypeError": ("no", "no such option"),
    ("ReadTimeout", 200): ("partly", "bounds a wait, not the whole response"),
    ("nothing", 200): ("no", "accepted, but not enforced"),
}
MESSAGE = True


def _dripping():
    return Held(*[b"."] * 18, seconds=0.1)


def with_requests(requests, server):
    with _dripping() as held:
        return raised_by(requests.get, held.url, timeout=(1, 1, 1))


def with_httpx(httpx, server):
    return raised_by(httpx.Timeout, 1, total=1)


async def with_aiohttp(aiohttp, server):
    async def read():
        async with session.get(held.url) as response:
            await response.read()

    timeout = aiohttp.ClientTimeout(total=1)
    with _dripping() as held:
        async with aiohttp.ClientSession(timeout=timeout) as session:
            return await raised_by_awaiting(read())


def with_niquests(niquests, server):
    begun = time.monotonic()
    silence = raised_by(niquests.get, server.faults + "/silence", timeout=(5, 5, 1))
    ended = type(silence).__name__ if time.monotonic() - begun < 4 else "nothing"
    with _dripping() as held:
        try:
            response = niquests.get(held.url, timeout=(5, 5, 1))
        except niquests.exceptions.Timeout as error:
            return error
        return [ended, response.status_code]
