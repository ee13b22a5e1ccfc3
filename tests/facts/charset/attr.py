"""Attributes about the encoding

The public attributes of a response with *encoding* or *charset* in their name, the shortest first.
"""

import re

QUESTION = "Which attributes of a response tell its encoding?"
ANSWERS = {
    ("encoding", "charset_encoding", "default_encoding"): "encoding, default_encoding and more",
    ...: "{}",
}


PATH = "/get"


def with_requests(requests, server):
    response = requests.get(server.http + PATH, timeout=5)
    return sorted((name for name in dir(response) if re.match("(?!_).*(encoding|charset)", name)), key=len)


def with_httpx(httpx, server):
    response = httpx.get(server.http + PATH)
    return sorted((name for name in dir(response) if re.match("(?!_).*(encoding|charset)", name)), key=len)


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.http + PATH) as response:
        return sorted((name for name in dir(response) if re.match("(?!_).*(encoding|charset)", name)), key=len)
