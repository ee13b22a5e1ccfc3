"""Time that connecting took

Whether the client tells how long it took to connect: as a value of the response, or as two events around it that you
time yourself. What was raised says that a response has nothing of the kind.
"""

from datetime import timedelta

from tests.support.raised import raised_by

QUESTION = "Can it tell how long connecting took?"
ANSWERS = {
    True: ("yes", "conn_info.established_latency"),
    ("connect_tcp.started", "connect_tcp.complete"): ("partly", "two trace events"),
    ("on_connection_create_start", "on_connection_create_end"): ("partly", "two TraceConfig events"),
    "raises AttributeError": ("no", "no"),
}


PATH = "/get"


def with_requests(requests, server):
    response = requests.get(server.http + PATH, timeout=5)
    return raised_by(lambda: isinstance(response.conn_info.established_latency, timedelta))


def with_httpx(httpx, server):
    events = []
    with httpx.Client() as client:
        client.get(server.http + PATH, extensions={"trace": lambda name, _info: events.append(name)})
    return [name.removeprefix("connection.") for name in events if "connect_tcp" in name]


async def with_aiohttp(aiohttp, server):
    events = []

    async def started(_session, _context, _params):
        events.append("on_connection_create_start")

    async def ended(_session, _context, _params):
        events.append("on_connection_create_end")

    trace = aiohttp.TraceConfig()
    trace.on_connection_create_start.append(started)
    trace.on_connection_create_end.append(ended)
    async with aiohttp.ClientSession(trace_configs=[trace]) as session:
        await session.get(server.http + PATH)
    return events
