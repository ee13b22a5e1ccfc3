"""Class of the URL

The class of `response.url`. A URL of httpx or yarl is no text: `in`, slicing and JSON need `str()` first.
"""

QUESTION = "Which class is response.url?"
ANSWERS = {"str": "str", "httpx.URL": "httpx.URL", "yarl.URL": "yarl.URL", "httpx2.URL": "httpx2.URL"}


PATH = "/ds2man/basic/response/case1"


def with_requests(requests, server):
    response = requests.get(server.http + PATH, timeout=5)
    return type(response.url)


def with_httpx(httpx, server):
    response = httpx.get(server.http + PATH)
    return type(response.url)


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.http + PATH) as response:
        return type(response.url)
