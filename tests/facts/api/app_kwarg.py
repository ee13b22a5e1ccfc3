"""Client with `app=`

The client was made with `app=` and a WSGI application, as httpx up to 0.27 allowed: whether it was taken, or the
exception that was raised. Many a test of a web application still says it.
"""

from tests.support.applications import asgi, wsgi

QUESTION = "Can a client be given app=?"
ANSWERS = {True: ("yes", "yes"), "raises TypeError": ("no", "no such option")}


def with_requests(requests, server):
    try:
        session = requests.Session(app=wsgi)
    except TypeError as error:
        return error
    with session:
        return session.get("http://application.invalid/").ok


def with_niquests(niquests, server):
    with niquests.Session(app=wsgi) as session:
        return session.get("/").ok


def with_httpx(httpx, server):
    try:
        client = httpx.Client(app=wsgi)
    except TypeError as error:
        return error
    with client:
        return client.get("http://application.invalid/").is_success


async def with_aiohttp(aiohttp, server):
    try:
        session = aiohttp.ClientSession(app=asgi)
    except TypeError as error:
        return error
    async with session, session.get("http://application.invalid/") as response:
        return response.ok
