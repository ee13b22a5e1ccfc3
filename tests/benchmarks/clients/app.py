"""What is asked for: an RSGI application that Granian serves, so that little but the client takes time.

Standard library only: it is imported in the environment of the server.
"""

import asyncio
from collections import defaultdict
from functools import cache
from typing import Any

CHUNK = bytes(256 * 1024)
SMALL = b'{"user_name":"DS2Man","message":"Hello, World!"}'
JSON = [("content-type", "application/json")]
ROW = b'{"id": 1234567, "name": "Darjeeling First Flush", "price": 12.5, "tags": ["tea", "black"], "sold": false}'
LEAST = len('{"rows": []}')


async def app(scope: Any, proto: Any) -> None:
    """Answer a path: `/small`, `/slow`, `/json/SIZE`, `/bytes/SIZE`, `/upload`, `/together/LABEL/NUMBER`."""
    name, *given = scope.path.strip("/").split("/")
    match name, *given:
        case ["small"]:
            proto.response_bytes(200, JSON, SMALL)
        case ["slow"]:
            await asyncio.sleep(0.02)
            proto.response_bytes(200, JSON, SMALL)
        case ["json", size]:
            proto.response_bytes(200, JSON, document(int(size)))
        case ["bytes", size]:
            await _stream(proto, int(size))
        case ["upload"]:
            received = 0
            async for chunk in proto:
                received += len(chunk)
            proto.response_bytes(200, JSON, b'{"received": %d}' % received)
        case ["together", label, number]:
            await _gather(label, int(number))
            proto.response_bytes(200, JSON, SMALL)
        case _:
            proto.response_bytes(404, JSON, b'{"detail": "no such path"}')


@cache
def document(size: int) -> bytes:
    """Give a JSON document of `size` bytes or less than a row more: an object with rows of one shape."""
    rows = -(-(size - LEAST) // (len(ROW) + 2))
    return b'{"rows": [%s]}' % b", ".join([ROW] * rows)


async def _stream(proto: Any, size: int) -> None:
    transport = proto.response_stream(200, [("content-length", str(size))])
    for start in range(0, size, len(CHUNK)):
        await transport.send_bytes(CHUNK[: size - start])


_arrived: defaultdict[str, int] = defaultdict(int)
_complete: defaultdict[str, asyncio.Event] = defaultdict(asyncio.Event)


async def _gather(label: str, number: int) -> None:
    """Wait until as many requests with this label are under way."""
    _arrived[label] += 1
    if _arrived[label] == number:
        _complete[label].set()
    await _complete[label].wait()
