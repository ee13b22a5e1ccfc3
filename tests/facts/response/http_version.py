"""HTTP version

The version of the protocol that the server answered with, HTTP/1.1 here, as the client tells it. requests has it at
the response of urllib3 alone.
"""

QUESTION = "Where is the HTTP version of a response?"
ANSWERS = "code"


PATH = "/ds2man/basic/response/case1"


def with_requests(requests, server):
    response = requests.get(server.http + PATH, timeout=5)
    return response.raw.version


def with_niquests(niquests, server):
    response = niquests.get(server.http + PATH, timeout=5)
    return response.http_version


def with_httpx(httpx, server):
    response = httpx.get(server.http + PATH)
    return response.http_version


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.http + PATH) as response:
        return response.version
