"""OpenTelemetry's instrumentation of httpx sees requests

`HTTPXClientInstrumentor().instrument(request_hook=...)` was called, and then a GET made: whether the hook ran.
Without it there are no spans, and no error.
"""

import importlib

QUESTION = "Does OpenTelemetry's instrumentation of httpx see the requests?"
ANSWERS = {True: ("yes", "seen"), False: ("no", "not seen"), "n/a": ("n/a", "n/a")}
EXTRAS = True
PATH = "/get"


def with_httpx(httpx, server):
    seen = []
    module = importlib.import_module("opentelemetry.instrumentation.httpx")
    module.HTTPXClientInstrumentor().instrument(request_hook=lambda *hooked: seen.append(hooked))
    with httpx.Client() as client:
        client.get(server.http + PATH)
    return bool(seen)


def with_requests(requests, server):
    return "n/a"


def with_aiohttp(aiohttp, server):
    return "n/a"
