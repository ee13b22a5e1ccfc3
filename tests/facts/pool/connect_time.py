"""Time that connecting took

Whether the client tells how long it took to connect: *yes*, as a value; *partly*, as two events that one times oneself;
*no* where neither was there.
"""

from datetime import timedelta

PATH = "/get"


def with_requests(requests, server):
    response = requests.get(server.http + PATH, timeout=5)
    try:
        told = isinstance(response.conn_info.established_latency, timedelta)
    except AttributeError as error:
        return "no", f"response.conn_info: {type(error).__name__}"
    return "yes" if told else "no", "response.conn_info.established_latency"


def with_httpx(httpx, server):
    events = []
    with httpx.Client() as client:
        client.get(server.http + PATH, extensions={"trace": lambda name, _info: events.append(name)})
    told = {"connection.connect_tcp.started", "connection.connect_tcp.complete"} <= set(events)
    return "partly" if told else "no", 'extensions={"trace": ...}: connect_tcp.started, connect_tcp.complete'


async def with_aiohttp(aiohttp, server):
    events = []

    async def started(_session, _context, _params):
        events.append("started")

    async def ended(_session, _context, _params):
        events.append("ended")

    trace = aiohttp.TraceConfig()
    trace.on_connection_create_start.append(started)
    trace.on_connection_create_end.append(ended)
    async with aiohttp.ClientSession(trace_configs=[trace]) as session:
        await session.get(server.http + PATH)
    told = events == ["started", "ended"]
    return "partly" if told else "no", "TraceConfig: on_connection_create_start, on_connection_create_end"
