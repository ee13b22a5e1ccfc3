"""Class of `response.json()`

The class of what `response.json()` gave for a JSON object. A coroutine has to be awaited before there is a value.
"""

QUESTION = "What does response.json() give: the data or a coroutine?"


PATH = "/ds2man/basic/response/case1"


def with_requests(requests, server):
    response = requests.get(server.http + PATH, timeout=5)
    value = response.json()
    return type(value)


def with_httpx(httpx, server):
    response = httpx.get(server.http + PATH)
    value = response.json()
    return type(value)


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.http + PATH) as response:
        value = response.json()
        value.close()  # it is looked at, not awaited
        return type(value)
