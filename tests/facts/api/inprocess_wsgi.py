"""WSGI app, called without a server

The synchronous client was handed a WSGI application (PEP 3333): the text that it answered, or the class that was
raised.
"""

from tests.support.applications import wsgi

QUESTION = "Can the sync client call a WSGI app without a server?"
ANSWERS = {
    "from the application": ("yes", "yes"),
    "raises TypeError": ("no", "no such option"),
    "n/a": ("n/a", "no sync client"),
}


def with_requests(requests, server):
    try:
        session = requests.Session(app=wsgi)
    except TypeError as error:
        return error
    with session:
        return session.get("http://application.invalid/").text


def with_niquests(niquests, server):
    with niquests.Session(app=wsgi) as session:
        return session.get("/").text


def with_httpx(httpx, server):
    with httpx.Client(transport=httpx.WSGITransport(wsgi)) as client:
        return client.get("http://application.invalid/").text


def with_aiohttp(aiohttp, server):
    return "n/a"
