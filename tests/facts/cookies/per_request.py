"""Cookies for one request of a session

`get()` of a session was called with `cookies={"sess": "abc"}`, and the server received them: the
first warning on the way, None where there was none.
"""

import warnings

from tests.support.wire import header_of

QUESTION = "Can cookies be given for one request of a session, without a warning?"
ANSWERS = {None: ("yes", "no warning"), "warns": ("partly", "warns {}")}
PATH = "/echo"


def _check(echo):
    if header_of(echo, "Cookie") != "sess=abc":
        raise ValueError(f"the server received {header_of(echo, 'Cookie')}")


def with_requests(requests, server):
    with requests.Session() as session, warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        response = session.get(server.faults + PATH, cookies={"sess": "abc"})
    _check(response.json())
    return caught[0].message if caught else None


def with_httpx(httpx, server):
    with httpx.Client() as client, warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        response = client.get(server.faults + PATH, cookies={"sess": "abc"})
    _check(response.json())
    return caught[0].message if caught else None


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            response = await session.get(server.faults + PATH, cookies={"sess": "abc"})
        _check(await response.json())
    return caught[0].message if caught else None
