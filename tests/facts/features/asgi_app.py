"""Calls an ASGI app without a server

An ASGI application in the same process was handed to a client, the asynchronous one where there are two: the text that
it answered, or what the client raised. requests and aiohttp have no option for it; niquests' `app=` was tried.
"""

from tests.support.applications import asgi
from tests.support.raised import raised_by

QUESTION = "Can it call an ASGI app (FastAPI, Starlette) without a server?"
ANSWERS = {"from the application": ("yes", "yes"), "raises TypeError": ("no", "no such option")}


def with_requests(requests, server):
    return raised_by(requests.Session, app=asgi)


async def with_niquests(niquests, server):
    async with niquests.AsyncSession(app=asgi) as session:
        response = await session.get("/")
        return response.text


async def with_httpx(httpx, server):
    async with httpx.AsyncClient(transport=httpx.ASGITransport(asgi)) as client:
        response = await client.get("http://application.invalid/")
        return response.text


async def with_aiohttp(aiohttp, server):
    return raised_by(aiohttp.ClientSession, app=asgi)
