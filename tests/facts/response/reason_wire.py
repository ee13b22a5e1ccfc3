"""Reason for `200 Fine By Me`

The server's status line is `HTTP/1.1 200 Fine By Me`: the phrase is the server's to choose (RFC 9112, section 4).
"""

QUESTION = "Is the reason the one that the server sent?"
ANSWERS = {"Fine By Me": ("yes", "yes"), "OK": ("no", "from a table: {}")}


PATH = "/reason?phrase=Fine%20By%20Me"


def with_requests(requests, server):
    response = requests.get(server.faults + PATH, timeout=5)
    return response.reason


def with_httpx(httpx, server):
    response = httpx.get(server.faults + PATH)
    return response.reason_phrase


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.faults + PATH) as response:
        return response.reason
