"""Loggers

One GET was made with everything logged: the loggers that said something. A setting for `httpx` or `httpcore` by name
says nothing to the others.
"""

import logging

QUESTION = "Which loggers does it write to?"


PATH = "/get"


class _Names(logging.Handler):
    def __init__(self):
        super().__init__()
        self.seen = set()

    def emit(self, record):
        self.seen.add(record.name)


def with_httpx(httpx, server):
    names = _Names()
    logging.basicConfig(level=logging.DEBUG, handlers=[names])
    httpx.get(server.http + PATH)
    return sorted(names.seen)


def with_requests(requests, server):
    return "n/a"


def with_aiohttp(aiohttp, server):
    return "n/a"
