"""JSON labelled `application/vnd.…+json`

The Content-Type is `application/vnd.playground+json`. The suffix `+json` (RFC 6839) is enough for aiohttp
too.
"""

from tests.support.raised import raised_by, raised_by_awaiting

QUESTION = "Does json() read application/vnd.…+json?"
ANSWERS = {"Grüße": ("yes", "yes")}


def with_requests(requests, server):
    response = requests.get(server.http + "/json/vendor", timeout=5)
    return raised_by(lambda: response.json()["message"])


def with_httpx(httpx, server):
    response = httpx.get(server.http + "/json/vendor")
    return raised_by(lambda: response.json()["message"])


async def with_aiohttp(aiohttp, server):
    async def message():
        return (await response.json())["message"]

    async with aiohttp.ClientSession() as session, session.get(server.http + "/json/vendor") as response:
        return await raised_by_awaiting(message())
