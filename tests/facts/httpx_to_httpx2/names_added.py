"""Public names

How many names `__all__` has, and those of them that only one of the two has: the rest is the same in both, for the
numbers differ by just that.
"""

QUESTION = "How many public names are there, and which are new or gone?"
ANSWERS = {
    (69, "main"): "69 names, main only here",
    (
        76,
        "EventSource",
        "FunctionAuth",
        "Origin",
        "SSEError",
        "ServerSentEvent",
        "alias_httpx",
        "query",
        "websocket",
    ): "76 names: query, websocket and more new",
}


NAMES = [
    "EventSource",
    "FunctionAuth",
    "Origin",
    "SSEError",
    "ServerSentEvent",
    "alias_httpx",
    "main",
    "query",
    "websocket",
]


def with_httpx(httpx, server):
    return [len(httpx.__all__), *(name for name in NAMES if name in httpx.__all__)]


def with_requests(requests, server):
    return "n/a"


def with_aiohttp(aiohttp, server):
    return "n/a"
