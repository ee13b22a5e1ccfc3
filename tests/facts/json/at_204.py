"""`json()` on a 204

A 204 has no body (RFC 9110, section 15.3.5), here no Content-Type either. Each raises: test the status first.
"""

from tests.support.raised import raised_by, raised_by_awaiting

QUESTION = "Which exception does json() raise for a 204?"
ANSWERS = {"raises": "{}"}
MESSAGE = True


def with_requests(requests, server):
    response = requests.get(server.http + "/status/204", timeout=5)
    return raised_by(response.json)


def with_httpx(httpx, server):
    response = httpx.get(server.http + "/status/204")
    return raised_by(response.json)


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.http + "/status/204") as response:
        return await raised_by_awaiting(response.json())
