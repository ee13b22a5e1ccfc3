"""`session.verify = False`, set after creation

A session or client that checks certificates was told not to by its attribute `verify`, and asked a server whose
authority it does not know: the status, or what was raised. httpx and aiohttp have no such attribute, take it as any
object does and go on checking: say `verify=` where the client of httpx is made; aiohttp's connector takes `ssl=`.
"""

from tests.support.raised import raised_by, raised_by_awaiting

QUESTION = "Can certificate checks be turned off on a client that exists already (client.verify = False)?"
ANSWERS = {200: ("yes", "not checked"), "raises": ("no", "ignored: {}")}
PATH = "/get"


def with_requests(requests, server):
    with requests.Session() as session:
        session.verify = False
        return session.get(server.https + PATH, timeout=5).status_code


def with_httpx(httpx, server):
    with httpx.Client() as client:
        client.verify = False
        return raised_by(lambda: client.get(server.https + PATH).status_code)


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session:
        session.verify = False
        return await raised_by_awaiting(session.get(server.https + PATH))
