"""Server-sent events

The server sends the event `tick` (HTML standard, section 9.2) to the client as plainly installed: the type of the event
that the client's own reader gave, or what asking for one raised.
"""

from tests.support.raised import raised_by

QUESTION = "Can the plain install read server-sent events (SSE)?"
ANSWERS = {"tick": ("yes", "yes"), "raises AttributeError": ("no", "no reader of its own")}

EVENTS = "/sse?n=1"


def with_requests(requests, server):
    with requests.Session() as session:
        return raised_by(lambda: session.sse(server.http + EVENTS))


def with_niquests(niquests, server):
    with niquests.get(server.http.replace("http", "psse", 1) + EVENTS) as response:
        response.extension.next_payload()  # the retry that the server begins with
        return response.extension.next_payload().event


def with_httpx(httpx, server):
    def event():
        with httpx.Client() as client, client.sse(server.http + EVENTS) as events:
            return [event.event for event in events][-1]

    return raised_by(event)


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session:
        return raised_by(lambda: session.sse(server.http + EVENTS))
