"""OpenTelemetry's instrumentation of requests sees requests

`RequestsInstrumentor().instrument(request_hook=...)` was called, and then a GET made: whether the hook ran. Without
it there are no spans, and no error.
"""

import importlib

QUESTION = "Does OpenTelemetry's instrumentation of requests see the requests?"
ANSWERS = {True: ("yes", "seen"), False: ("no", "not seen"), "n/a": ("n/a", "n/a")}
EXTRAS = True
PATH = "/get"


def with_requests(requests, server):
    seen = []
    module = importlib.import_module("opentelemetry.instrumentation.requests")
    module.RequestsInstrumentor().instrument(request_hook=lambda *hooked: seen.append(hooked))
    requests.get(server.http + PATH, timeout=5)
    return bool(seen)


def with_httpx(httpx, server):
    return "n/a"


def with_aiohttp(aiohttp, server):
    return "n/a"
