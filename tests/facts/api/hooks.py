"""Hooks that a GET runs

A function was attached to each point that the client offers, then one GET was made: the points at which it
ran, in their order. aiohttp's `TraceConfig` has others for redirects, name look-ups, the queue for a connection
and its reuse. httpx has connection events too, in the `trace` extension of a request: see Time that connecting took.
"""

QUESTION = "Which hooks or events run for a GET?"
ANSWERS = {
    (
        "on_request_start",
        "on_connection_create_start",
        "on_connection_create_end",
        "on_request_headers_sent",
        "on_request_end",
        "on_response_chunk_received",
    ): "start, connection, headers, end, chunks",
    ...: "{}",
}


PATH = "/get"


def with_requests(requests, server):
    ran = []

    def hook(name):
        return lambda *_args, **_keywords: ran.append(name)

    with requests.Session() as session:
        session.hooks = {name: [hook(name)] for name in session.hooks}
        session.get(server.http + PATH)
    return ran


def with_httpx(httpx, server):
    ran = []

    def hook(name):
        return lambda *_args: ran.append(name)

    with httpx.Client() as client:
        client.event_hooks = {name: [hook(name)] for name in client.event_hooks}
        client.get(server.http + PATH)
    return ran


async def with_aiohttp(aiohttp, server):
    ran = []

    def hook(name):
        async def run(*_args):
            ran.append(name)

        return run

    trace = aiohttp.TraceConfig()
    for name in dir(trace):
        if name.startswith("on_"):
            getattr(trace, name).append(hook(name))
    async with aiohttp.ClientSession(trace_configs=[trace]) as session, session.get(server.http + PATH) as response:
        await response.read()
    return ran
