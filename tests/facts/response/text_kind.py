"""Class of `response.text`

The class of `response.text`, not called: text is read at once where it is a `str`, and has to be asked for and awaited
where it is a method.
"""

QUESTION = "What is response.text: a str or a method?"


PATH = "/ds2man/basic/response/case1"


def with_requests(requests, server):
    response = requests.get(server.http + PATH, timeout=5)
    return type(response.text)


def with_httpx(httpx, server):
    response = httpx.get(server.http + PATH)
    return type(response.text)


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.http + PATH) as response:
        return type(response.text)
