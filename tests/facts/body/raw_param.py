"""Parameter for raw bytes

The bytes `raw` were given as `data=`, `content=` and `body=`: those parameters with which the server received them
and the client did not warn.
"""

import warnings

from tests.support.wire import body_of

QUESTION = "Which parameter takes raw bytes: data or content?"
ANSWERS = {("data",): "data=", ("content",): "content="}


PATH = "/echo"
NAMES = ("data", "content", "body")


def with_requests(requests, server):
    warnings.simplefilter("error", DeprecationWarning)
    took = []
    for name in NAMES:
        try:
            response = requests.post(server.faults + PATH, **{name: b"raw"}, timeout=5)
        except (TypeError, DeprecationWarning):
            continue
        if body_of(response.json()) == b"raw":
            took.append(name)
    return took


def with_httpx(httpx, server):
    warnings.simplefilter("error", DeprecationWarning)
    took = []
    for name in NAMES:
        try:
            response = httpx.post(server.faults + PATH, **{name: b"raw"})
        except (TypeError, DeprecationWarning):
            continue
        if body_of(response.json()) == b"raw":
            took.append(name)
    return took


async def with_aiohttp(aiohttp, server):
    warnings.simplefilter("error", DeprecationWarning)
    took = []
    async with aiohttp.ClientSession() as session:
        for name in NAMES:
            try:
                response = await session.post(server.faults + PATH, **{name: b"raw"})
            except (TypeError, DeprecationWarning):
                continue
            if body_of(await response.json()) == b"raw":
                took.append(name)
    return took
