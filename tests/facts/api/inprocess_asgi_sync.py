"""ASGI app, called from the sync client

The synchronous client was handed an ASGI application: the text that it answered, or the exception that was raised.
"""

from tests.support.applications import asgi

QUESTION = "Can the sync client call an ASGI app without a server?"
ANSWERS = {
    "from the application": ("yes", "yes"),
    "raises TypeError": ("no", "no such option"),
    "raises AttributeError": ("no", "raises {}"),
    "n/a": ("n/a", "no sync client"),
}


def with_requests(requests, server):
    try:
        session = requests.Session(app=asgi)
    except TypeError as error:
        return error
    with session:
        return session.get("http://application.invalid/").text


def with_niquests(niquests, server):
    with niquests.Session(app=asgi) as session:
        return session.get("/").text


def with_httpx(httpx, server):
    client = httpx.Client(transport=httpx.ASGITransport(asgi))
    try:
        response = client.get("http://application.invalid/")
    except (AttributeError, RuntimeError, TypeError) as error:
        return error
    return response.text


def with_aiohttp(aiohttp, server):
    return "n/a"
