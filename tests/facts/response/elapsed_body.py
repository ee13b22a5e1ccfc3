"""`elapsed` includes the body

The server sends half of the body with the headers and the other half 0.6 s later. The outcome says whether `elapsed` is
more than 0.5 s: whether it was measured until the end of the body, or until the headers.
"""

from tests.support.held import Held

QUESTION = "Does elapsed include reading the body?"
ANSWERS = {True: ("yes", "with the body"), False: ("no", "until the headers"), "n/a": ("n/a", "no elapsed")}


def with_requests(requests, server):
    with Held(b"first", b"last", seconds=0.6) as held:
        response = requests.get(held.url, timeout=5)
        return response.elapsed.total_seconds() > 0.5


def with_httpx(httpx, server):
    with Held(b"first", b"last", seconds=0.6) as held:
        response = httpx.get(held.url)
        return response.elapsed.total_seconds() > 0.5


async def with_aiohttp(aiohttp, server):
    with Held(b"first", b"last", seconds=0.6) as held:
        async with aiohttp.ClientSession() as session, session.get(held.url) as response:
            await response.read()
            return getattr(response, "elapsed", "n/a")
