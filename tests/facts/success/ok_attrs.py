"""Attributes `ok` and `is_…`

The public attributes of a response called `ok`, `is_...` or `has_...`.
"""

import re

QUESTION = "Which is_… attributes does a response have?"
ANSWERS = {
    ("is_permanent_redirect", "is_redirect", "ok"): "ok, is_redirect, is_permanent_redirect",
    (
        "has_redirect_location",
        "is_client_error",
        "is_closed",
        "is_error",
        "is_informational",
        "is_redirect",
        "is_server_error",
        "is_stream_consumed",
        "is_success",
    ): "is_success, is_error and more",
    ...: "{}",
}


PATH = "/status/200"


def with_requests(requests, server):
    response = requests.get(server.http + PATH, allow_redirects=False, timeout=5)
    return [name for name in dir(response) if re.fullmatch("ok|is_.+|has_.+", name)]


def with_httpx(httpx, server):
    response = httpx.get(server.http + PATH)
    return [name for name in dir(response) if re.fullmatch("ok|is_.+|has_.+", name)]


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session:
        response = await session.get(server.http + PATH, allow_redirects=False)
        return [name for name in dir(response) if re.fullmatch("ok|is_.+|has_.+", name)]
