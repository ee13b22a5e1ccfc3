"""Draw a small PNG (ISO/IEC 15948), without an image library."""

from __future__ import annotations

import struct
import zlib

SIDE = 16


def picture() -> bytes:
    """Return a grey gradient of 16 x 16 pixels."""
    rows = b"".join(b"\0" + bytes(8 * (x + y) for x in range(SIDE)) for y in range(SIDE))
    header = struct.pack(">IIBBBBB", SIDE, SIDE, 8, 0, 0, 0, 0)
    signature = b"\x89PNG\r\n\x1a\n"
    return signature + _chunk(b"IHDR", header) + _chunk(b"IDAT", zlib.compress(rows)) + _chunk(b"IEND", b"")


def _chunk(kind: bytes, data: bytes) -> bytes:
    checked = kind + data
    return struct.pack(">I", len(data)) + checked + struct.pack(">I", zlib.crc32(checked))
