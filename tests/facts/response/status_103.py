"""Status after 103 Early Hints

The server sends 103 Early Hints (RFC 8297), then 200. A client may get any number of 1xx before the response (RFC 9110,
section 15.2). The outcome is the status that the call gave.
"""

QUESTION = "Does it skip 103 Early Hints?"
ANSWERS = {200: ("yes", "gives the {}"), 103: ("no", "gives the {}")}


def with_requests(requests, server):
    response = requests.get(server.faults + "/103", timeout=5)
    return response.status_code


def with_httpx(httpx, server):
    response = httpx.get(server.faults + "/103")
    return response.status_code


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.faults + "/103") as response:
        return response.status
