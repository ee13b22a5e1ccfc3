"""`timeout=1` bounds the whole response

The response came in 18 pieces, one every tenth of a second, and the request had `timeout=1`: whether the client gave
up before the end. Where it did not, the number is the longest wait for the next piece, and a slow response takes as
long as it likes.
"""

from tests.support.held import Held
from tests.support.patience import timed_out, timed_out_awaiting

QUESTION = "Does timeout=1 limit the whole response?"
ANSWERS = {True: ("yes", "gives up"), False: ("no", "waits on while bytes come")}


def _dripping():
    return Held(*[b"."] * 18, seconds=0.1)


def with_requests(requests, server):
    with _dripping() as held:
        return timed_out(requests.get, held.url, timeout=1)


def with_httpx(httpx, server):
    with _dripping() as held:
        return timed_out(httpx.get, held.url, timeout=1)


async def with_aiohttp(aiohttp, server):
    async def read():
        async with session.get(held.url, timeout=1) as response:
            await response.read()

    with _dripping() as held:
        async with aiohttp.ClientSession() as session:
            return await timed_out_awaiting(read())
