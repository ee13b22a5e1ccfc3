"""JSON in UTF-16, without a charset

The body begins with a byte order mark. RFC 8259 asks for UTF-8, and httpx alone detects another encoding here:
requests takes `application/json` for UTF-8 and raises.
"""

from tests.support.raised import raised_by, raised_by_awaiting

QUESTION = "Can json() read UTF-16 without a charset?"
ANSWERS = {"Grüße": ("yes", "yes"), "raises": ("no", "raises {}")}


def with_requests(requests, server):
    response = requests.get(server.http + "/json/utf16", timeout=5)
    return raised_by(lambda: response.json()["message"])


def with_httpx(httpx, server):
    response = httpx.get(server.http + "/json/utf16")
    return raised_by(lambda: response.json()["message"])


async def with_aiohttp(aiohttp, server):
    async def message():
        return (await response.json())["message"]

    async with aiohttp.ClientSession() as session, session.get(server.http + "/json/utf16") as response:
        return await raised_by_awaiting(message())
