"""JSON labelled `text/plain`

aiohttp reads JSON only from a response that is labelled so: `response.json(content_type=None)` turns that off.
"""

from tests.support.raised import raised_by, raised_by_awaiting

QUESTION = "Does json() read JSON labelled text/plain?"
ANSWERS = {"Grüße": ("yes", "yes"), "raises ContentTypeError": ("no", "raises {}")}
MESSAGE = True


def with_requests(requests, server):
    response = requests.get(server.http + "/json/text-plain", timeout=5)
    return raised_by(lambda: response.json()["message"])


def with_httpx(httpx, server):
    response = httpx.get(server.http + "/json/text-plain")
    return raised_by(lambda: response.json()["message"])


async def with_aiohttp(aiohttp, server):
    async def message():
        return (await response.json())["message"]

    async with aiohttp.ClientSession() as session, session.get(server.http + "/json/text-plain") as response:
        return await raised_by_awaiting(message())
