"""Headers of a GET

The names of the headers that the server received with a plain GET, in their order and spelling. Names are the same
in any case (RFC 9110, section 5.1).
"""

QUESTION = "Which headers does it send by default?"


PATH = "/echo"


def with_requests(requests, server):
    response = requests.get(server.faults + PATH, timeout=5)
    return [name for name, value in response.json()["headers"]]


def with_httpx(httpx, server):
    response = httpx.get(server.faults + PATH)
    return [name for name, value in response.json()["headers"]]


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.faults + PATH) as response:
        return [name for name, value in (await response.json())["headers"]]
