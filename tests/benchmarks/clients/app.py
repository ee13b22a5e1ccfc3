"""What is asked for: an RSGI application that Granian serves, so that little but the client takes time.

Standard library only: it is imported in the environment of the server.
"""

import asyncio
from functools import cache
from typing import Any

CHUNK = bytes(256 * 1024)
SMALL = b'{"user_name":"DS2Man","message":"Hello, World!"}'
JSON = [("content-type", "application/json")]
ROW = b'{"id": 1234567, "name": "Darjeeling First Flush", "price": 12.5, "tags": ["tea", "black"], "sold": false}'


async def app(scope: Any, proto: Any) -> None:
    """Answer a path: `/small`, `/slow`, `/json/SIZE`, `/bytes/SIZE`, `/upload`."""
    match scope.path.strip("/").split("/"):
        case ["small"]:
            proto.response_bytes(200, JSON, SMALL)
        case ["slow"]:
            await asyncio.sleep(0.02)
            proto.response_bytes(200, JSON, SMALL)
        case ["json", size]:
            proto.response_bytes(200, JSON, document(int(size)))
        case ["bytes", size]:
            transport = proto.response_stream(200, [("content-length", size)])
            for start in range(0, int(size), len(CHUNK)):
                await transport.send_bytes(CHUNK[: int(size) - start])
        case ["upload"]:
            received = 0
            async for chunk in proto:
                received += len(chunk)
            proto.response_bytes(200, JSON, b'{"received": %d}' % received)
        case _:
            proto.response_bytes(404, JSON, b'{"detail": "no such path"}')


@cache
def document(size: int) -> bytes:
    """Give a JSON document of about `size` bytes: an object with rows of one shape."""
    return b'{"rows": [%s]}' % b", ".join([ROW] * max(1, size // (len(ROW) + 2)))
