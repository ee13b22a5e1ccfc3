"""Rejects an empty body labelled JSON

aiohttp gives `None` where the others raise: an empty response passes for JSON's `null`.
"""

from tests.support.raised import raised_by, raised_by_awaiting

QUESTION = "Does json() reject an empty body?"
ANSWERS = {None: ("no", "returns None, silently"), "raises": ("yes", "raises {}")}
MESSAGE = True


def with_requests(requests, server):
    response = requests.get(server.http + "/json/empty", timeout=5)
    return raised_by(response.json)


def with_httpx(httpx, server):
    response = httpx.get(server.http + "/json/empty")
    return raised_by(response.json)


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.http + "/json/empty") as response:
        return await raised_by_awaiting(response.json())
