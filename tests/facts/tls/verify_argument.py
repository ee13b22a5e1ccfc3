"""`verify=False` as an argument

A GET was called with `verify=False`, as requests takes it, for a server whose authority is not known: the status, or
what was raised. aiohttp takes `ssl=False`.
"""

from tests.support.raised import raised_by, raised_by_awaiting

QUESTION = "Can a call take verify=False, as with requests?"
ANSWERS = {200: ("yes", "verify=False"), "raises": ("no", "raises {}")}
MESSAGE = True
PATH = "/get"


def with_requests(requests, server):
    return raised_by(lambda: requests.get(server.https + PATH, verify=False, timeout=5).status_code)


def with_httpx(httpx, server):
    return raised_by(lambda: httpx.get(server.https + PATH, verify=False).status_code)


async def with_aiohttp(aiohttp, server):
    async def get():
        async with aiohttp.ClientSession() as session, session.get(server.https + PATH, verify=False) as response:
            return response.status

    return await raised_by_awaiting(get())
