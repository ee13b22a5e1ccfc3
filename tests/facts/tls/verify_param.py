"""Turn off verification

The server's certificate is of an authority that nobody knows, and a GET was answered all the same: the
parameter that turned the check off.
"""

from tests.support.spelled import spelled

QUESTION = "How do you turn off certificate verification?"


PATH = "/get"


def with_requests(requests, server):
    option = {"verify": False}
    return spelled(option, works=requests.get(server.https + PATH, **option, timeout=5).ok)


def with_httpx(httpx, server):
    option = {"verify": False}
    return spelled(option, works=httpx.get(server.https + PATH, **option).is_success)


async def with_aiohttp(aiohttp, server):
    option = {"ssl": False}
    async with aiohttp.ClientSession() as session, session.get(server.https + PATH, **option) as response:
        return spelled(option, works=response.ok)
