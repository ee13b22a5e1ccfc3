"""Names in `dict(response.headers)`, sent in lower case

The server, uvicorn, wrote `date`, `server`, `content-length` and `content-type`. aiohttp gives headers that
it knows the usual capitals, the others leave them as they came.
"""


def with_requests(requests, server):
    response = requests.get(server.http + "/json", timeout=5)
    return list(dict(response.headers))


def with_httpx(httpx, server):
    response = httpx.get(server.http + "/json")
    return list(dict(response.headers))


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.http + "/json") as response:
        return list(dict(response.headers))
