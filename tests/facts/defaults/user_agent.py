"""User-Agent

The header that the server received with a plain GET; versions are written as `x.y.z`. aiohttp names the version of
Python too.
"""

import re

from tests.support.wire import header_of

QUESTION = "Which User-Agent does it send?"


PATH = "/echo"


def _without_versions(value):
    return re.sub(r"\d+(\.\d+)+", "x.y.z", value)


def with_requests(requests, server):
    user_agent = header_of(requests.get(server.faults + PATH, timeout=5).json(), "User-Agent")
    return _without_versions(user_agent)


def with_httpx(httpx, server):
    user_agent = header_of(httpx.get(server.faults + PATH).json(), "User-Agent")
    return _without_versions(user_agent)


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.faults + PATH) as response:
        user_agent = header_of(await response.json(), "User-Agent")
        return _without_versions(user_agent)
