"""Keyword for redirects

A GET of a path that answers 302 and leads to one that answers 200, with the keyword that turns redirects off where they
are followed, and on where they are not: the keyword, where the status showed that it worked.
"""

from tests.support.spelled import spelled

QUESTION = "Which keyword turns redirects on or off?"
ANSWERS = {"allow_redirects=False": "allow_redirects=", "follow_redirects=True": "follow_redirects="}


def with_requests(requests, server):
    option = {"allow_redirects": False}
    response = requests.get(server.http + "/redirect/1", **option, timeout=5)
    return spelled(option, works=response.status_code == 302)


def with_httpx(httpx, server):
    option = {"follow_redirects": True}
    response = httpx.get(server.http + "/redirect/1", **option)
    return spelled(option, works=response.status_code == 200)


async def with_aiohttp(aiohttp, server):
    option = {"allow_redirects": False}
    async with aiohttp.ClientSession() as session, session.get(server.http + "/redirect/1", **option) as response:
        return spelled(option, works=response.status == 302)
