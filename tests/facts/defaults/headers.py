"""Headers of a GET, beside `Host`, `Accept`, `Accept-Encoding` and `User-Agent`

The names of the headers that the server received with a plain GET beside these four, and any of the four that did not
come. Without a `Connection` header the connection is kept all the same (RFC 9112, section 9.3).
"""

QUESTION = "Which headers does it send by default, beside Host, Accept, Accept-Encoding and User-Agent?"


PATH = "/echo"
ALWAYS = ["Host", "Accept", "Accept-Encoding", "User-Agent"]


def _beside(headers):
    names = [name.title() for name, value in headers]
    return [name for name in names if name not in ALWAYS] + [f"no {name}" for name in ALWAYS if name not in names]


def with_requests(requests, server):
    response = requests.get(server.faults + PATH, timeout=5)
    return _beside(response.json()["headers"])


def with_httpx(httpx, server):
    response = httpx.get(server.faults + PATH)
    return _beside(response.json()["headers"])


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.faults + PATH) as response:
        return _beside((await response.json())["headers"])
