"""POST of an open file after 307

A file of `hello, world` was opened, posted as the body, answered with 307 Temporary Redirect, and the redirect was
followed: the body that arrived at the new path, or what was raised. `except httpx.HTTPError` does not catch an
exception of h11.
"""

from pathlib import Path

from tests.support.raised import raised_by, raised_by_awaiting

QUESTION = "Is an open file sent again after a 307?"
ANSWERS = {"hello, world": ("yes", "sent again"), "": ("no", "empty body, no error"), "raises": ("no", "raises {}")}
MESSAGE = True
PATH = "/redirect-to?url=/post&status_code=307"


def _opened():
    Path("hello.txt").write_bytes(b"hello, world")
    return Path("hello.txt").open("rb")


def with_requests(requests, server):
    with _opened() as file:
        return raised_by(lambda: requests.post(server.http + PATH, data=file, timeout=5).json()["data"])


def with_httpx(httpx, server):
    with _opened() as file:
        return raised_by(lambda: httpx.post(server.http + PATH, content=file, follow_redirects=True).json()["data"])


async def with_aiohttp(aiohttp, server):
    async def post():
        async with aiohttp.ClientSession() as session, session.post(server.http + PATH, data=file) as response:
            return (await response.json())["data"]

    with _opened() as file:
        return await raised_by_awaiting(post())
