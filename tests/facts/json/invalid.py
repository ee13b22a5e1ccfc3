"""Invalid JSON

The body is JSON that was cut off. requests raises a class of its own, which is a `json.JSONDecodeError` too;
httpx and aiohttp raise the standard library's.
"""

from tests.support.raised import raised_by, raised_by_awaiting

QUESTION = "Which exception does invalid JSON raise?"
ANSWERS = {"raises": "{}"}
MESSAGE = True


def with_requests(requests, server):
    response = requests.get(server.http + "/json/invalid", timeout=5)
    return raised_by(response.json)


def with_httpx(httpx, server):
    response = httpx.get(server.http + "/json/invalid")
    return raised_by(response.json)


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.http + "/json/invalid") as response:
        return await raised_by_awaiting(response.json())
