"""Reason

The reason phrase of the status line, `OK` here. HTTP/2 has none: its responses carry `:status` alone
(RFC 9113, section 8.3.2), so nothing should depend on it.
"""

QUESTION = "Where is the reason of a response?"
ANSWERS = "code"


PATH = "/ds2man/basic/response/case1"


def with_requests(requests, server):
    response = requests.get(server.http + PATH, timeout=5)
    return response.reason


def with_httpx(httpx, server):
    response = httpx.get(server.http + PATH)
    return response.reason_phrase


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.http + PATH) as response:
        return response.reason
