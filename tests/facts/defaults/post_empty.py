"""Headers of a POST without a body

`post()` with a URL alone: the headers that a GET did not have. `Content-Length: 0` is what RFC 9110, section 8.6,
asks of it.
"""

QUESTION = "Which headers does an empty POST add?"
ANSWERS = {
    ("Content-Length: 0",): "Content-Length: 0",
    ("Content-Length: 0", "Content-Type: application/octet-stream"): "Content-Length: 0, and a Content-Type",
}


PATH = "/echo"


def with_requests(requests, server):
    get = requests.get(server.faults + PATH, timeout=5).json()
    post = requests.post(server.faults + PATH, timeout=5).json()
    return [f"{name}: {value}" for name, value in post["headers"] if [name, value] not in get["headers"]]


def with_httpx(httpx, server):
    get = httpx.get(server.faults + PATH).json()
    post = httpx.post(server.faults + PATH).json()
    return [f"{name}: {value}" for name, value in post["headers"] if [name, value] not in get["headers"]]


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session:
        get = await (await session.get(server.faults + PATH)).json()
        post = await (await session.post(server.faults + PATH)).json()
    return [f"{name}: {value}" for name, value in post["headers"] if [name, value] not in get["headers"]]
