"""Import time

Processor time that the import takes in a fresh interpreter, least of five, against that of `import asyncio`;
start-up of the interpreter is subtracted. It matters to command-line tools, hardly to servers.
"""

import os
import sys

QUESTION = "How long does the import take, next to that of asyncio?"


ANSWERS = {
    "under 3 x import asyncio": "less than 3 times that of asyncio",
    "over 3 x import asyncio": "more than 3 times that of asyncio",
}
SLOW = True
ROUNDS = 5
BOUND = 3


def _processor_seconds(statement):
    process = os.posix_spawn(sys.executable, [sys.executable, "-I", "-c", statement], os.environ)
    _, _, usage = os.wait4(process, 0)
    return usage.ru_utime + usage.ru_stime


def _times_asyncio(module):
    statements = ("pass", "import asyncio", f"import {module}")
    rounds = [[_processor_seconds(statement) for statement in statements] for _ in range(ROUNDS)]
    start, asyncio, client = (min(seconds) for seconds in zip(*rounds, strict=True))
    return f"{'under' if client - start < BOUND * (asyncio - start) else 'over'} {BOUND} x import asyncio"


def with_requests(requests, server):
    return _times_asyncio(requests.__name__)


def with_httpx(httpx, server):
    return _times_asyncio(httpx.__name__)


def with_aiohttp(aiohttp, server):
    return _times_asyncio(aiohttp.__name__)
