"""Verification for one request of a session

A session or client that checks certificates was told for one GET not to: the status, or the exception that was raised.
"""

from tests.support.raised import raised_by

QUESTION = "Can you turn off verification for one request of a session?"
ANSWERS = {200: ("yes", "yes"), "raises TypeError": ("no", "no such option")}
MESSAGE = True


PATH = "/get"


def with_requests(requests, server):
    with requests.Session() as session:
        return session.get(server.https + PATH, verify=False).status_code


def with_httpx(httpx, server):
    with httpx.Client() as client:
        return raised_by(client.get, server.https + PATH, verify=False)


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session:
        return (await session.get(server.https + PATH, ssl=False)).status
