"""`ftp://` URL

A GET to an address with `ftp://`.
"""

from tests.support.raised import raised_by, raised_by_awaiting

QUESTION = "Which exception does an ftp:// URL raise?"
ANSWERS = {"raises": "{}"}
MESSAGE = True


def with_requests(requests, server):
    return raised_by(requests.get, "ftp://127.0.0.1/file", timeout=5)


def with_httpx(httpx, server):
    return raised_by(httpx.get, "ftp://127.0.0.1/file")


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session:
        return await raised_by_awaiting(session.get("ftp://127.0.0.1/file"))
