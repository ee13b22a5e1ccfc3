"""POST of a multipart form after 307

A form with an open file of `hello, world` was posted as `multipart/form-data`, answered with 307 Temporary Redirect,
and the redirect was followed: the content of the file that arrived at the new path, or what was raised.
"""

from pathlib import Path

from tests.support.raised import raised_by, raised_by_awaiting

QUESTION = "Is a multipart form with a file sent again after a 307?"
ANSWERS = {
    "hello, world": ("yes", "sent again"),
    "": ("no", "empty file, no error"),
    None: ("no", "no file, no error"),
    "raises": ("no", "raises {}"),
}
PATH = "/redirect-to?url=/post&status_code=307"


def _opened():
    Path("hello.txt").write_bytes(b"hello, world")
    return Path("hello.txt").open("rb")


def _content(echo):
    return echo["files"].get("file")


def with_requests(requests, server):
    with _opened() as file:
        return raised_by(lambda: _content(requests.post(server.http + PATH, files={"file": file}, timeout=5).json()))


def with_httpx(httpx, server):
    with _opened() as file, httpx.Client(follow_redirects=True) as client:
        return raised_by(lambda: _content(client.post(server.http + PATH, files={"file": file}).json()))


async def with_aiohttp(aiohttp, server):
    async def post():
        async with (
            aiohttp.ClientSession() as session,
            session.post(server.http + PATH, data={"file": file}) as response,
        ):
            return _content(await response.json())

    with _opened() as file:
        return await raised_by_awaiting(post())
