"""Parts of a timeout

What can be bounded apart. httpx and aiohttp have a class for it, whose fields are listed; requests takes a tuple, and
the outcome is what it asked for when given one that was too long. A *read* timeout is the longest wait for the next
piece, so that only aiohttp's *total* bounds a whole response.
"""

import inspect
import re

QUESTION = "Which parts does a timeout have: connect, read, write, pool, total?"


def with_requests(requests, server):
    try:
        requests.get(server.http, timeout=(1, 1, 1, 1))
    except ValueError as error:
        return re.findall(r"\((connect[^)]*)\)", str(error))[-1].split(", ")


def with_httpx(httpx, server):
    return list(httpx.Timeout(1).as_dict())


async def with_aiohttp(aiohttp, server):
    return [name for name in inspect.signature(aiohttp.ClientTimeout).parameters if name != "ceil_threshold"]
