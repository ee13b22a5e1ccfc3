"""`raise_for_status=True` for a session

`raise_for_status=True` was given once, to the session or client: the class that a GET of a 404 then raised. Where it
is a *TypeError* the option itself was refused.
"""

from tests.support.raised import raised_by, raised_by_awaiting

QUESTION = "Can a session raise for every error status?"
ANSWERS = {"raises TypeError": ("no", "no such option"), "raises ClientResponseError": ("yes", "raises {}")}
MESSAGE = True


PATH = "/status/404"


def with_requests(requests, server):
    return raised_by(requests.Session, raise_for_status=True)


def with_httpx(httpx, server):
    return raised_by(httpx.Client, raise_for_status=True)


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession(raise_for_status=True) as session:
        return await raised_by_awaiting(session.get(server.http + PATH))
