"""ASGI app, called without a server

The asynchronous client was handed an ASGI application in its own process: the text that it answered, or the
exception that was raised. niquests calls the application for paths, and goes to the network for whole URLs.
"""

from tests.support.applications import asgi

QUESTION = "Can the async client call an ASGI app without a server?"
ANSWERS = {
    "from the application": ("yes", "yes"),
    "raises TypeError": ("no", "no such option"),
    "n/a": ("n/a", "no async client"),
}


def with_requests(requests, server):
    try:
        session = requests.AsyncSession(app=asgi)
    except AttributeError:
        return "n/a"
    return session.get("http://application.invalid/").text


async def with_niquests(niquests, server):
    async with niquests.AsyncSession(app=asgi) as session:
        response = await session.get("/")
        return response.text


async def with_httpx(httpx, server):
    async with httpx.AsyncClient(transport=httpx.ASGITransport(asgi)) as client:
        response = await client.get("http://application.invalid/")
        return response.text


async def with_aiohttp(aiohttp, server):
    try:
        session = aiohttp.ClientSession(app=asgi)
    except TypeError as error:
        return error
    async with session, session.get("http://application.invalid/") as response:
        return await response.text()
