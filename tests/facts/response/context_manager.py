"""A response is a context manager

The response that a plain call gave was used with `with`, in aiohttp with `async with`. The outcome is whether that gave
the response, or the exception that it raised.
"""

from tests.support.raised import raised_by, raised_by_awaiting

QUESTION = "Can you use a response in a with block?"
ANSWERS = {True: ("yes", "yes"), "raises TypeError": ("no", "raises {}")}


PATH = "/ds2man/basic/response/case1"


def _entered(response):
    with response as entered:
        return entered is response


async def _entered_async(response):
    async with response as entered:
        return entered is response


def with_requests(requests, server):
    response = requests.get(server.http + PATH, timeout=5)
    return raised_by(_entered, response)


def with_httpx(httpx, server):
    response = httpx.get(server.http + PATH)
    return raised_by(_entered, response)


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session:
        response = await session.get(server.http + PATH)
        return await raised_by_awaiting(_entered_async(response))
