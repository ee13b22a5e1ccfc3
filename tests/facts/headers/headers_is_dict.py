"""`response.headers` is a `dict`

What `isinstance` says of it. All of them can be asked by name as a `dict` can, and given to `dict()`; what is lost
then has rows of its own.
"""

QUESTION = "Is response.headers a dict?"


PATH = "/ds2man/basic/response/case1"


def with_requests(requests, server):
    response = requests.get(server.http + PATH, timeout=5)
    return isinstance(response.headers, dict)


def with_httpx(httpx, server):
    response = httpx.get(server.http + PATH)
    return isinstance(response.headers, dict)


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.http + PATH) as response:
        return isinstance(response.headers, dict)
