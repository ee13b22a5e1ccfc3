"""Bodies in content codings (RFC 9110, section 8.4.1)."""

import gzip
import struct
import zlib

from tests.support.memory import MIB
from tests.support.wire import answer

TEXT = b"Hello, Hello, Hello!"


def _raw_deflate(data: bytes) -> bytes:
    compressor = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return compressor.compress(data) + compressor.flush()


CODED = {
    "gzip": gzip.compress(TEXT, mtime=0),
    "deflate": zlib.compress(TEXT),
    "raw deflate": _raw_deflate(TEXT),
    # The standard library makes neither of these two before Python 3.14.
    "br": b"\x8b\t\x80Hello, Hello, Hello!\x03",
    "zstd": b"(\xb5/\xfd \x14u\x00\x00@Hello, !\x01\x00\xe2\x8a\x11",
}


def coded(coding: str) -> bytes:
    """Build an answer whose body is the text in this coding."""
    return answer(CODED[coding], ("content-encoding", coding.removeprefix("raw ")))


def known(content: bytes, coding: str) -> bytes:
    """Return the content, which is the text or, as it came, the text in this coding.

    Raises `ValueError` for anything else.
    """
    if content not in (TEXT, CODED[coding]):
        raise ValueError(f"neither the text nor its {coding} form: {content!r}")
    return content


def stacked(times: int) -> bytes:
    """Build an answer whose body is the text in gzip, that in gzip, and so on."""
    return answer(_stacked(times), ("content-encoding", ", ".join(["gzip"] * times)))


def unstacked(content: bytes, times: int) -> bool:
    """Tell whether the content is the text, and not as `stacked` sent it. Raises `ValueError` if it is neither."""
    if content not in (TEXT, _stacked(times)):
        raise ValueError(f"neither the text nor what was sent: {content!r}")
    return content == TEXT


def _stacked(times: int) -> bytes:
    body = TEXT
    for _ in range(times):
        body = gzip.compress(body, mtime=0)
    return body


def bomb(size: int, unit: int = MIB) -> bytes:
    """Build an answer of so many MiB of zeros, or another unit, in gzip (RFC 1952): a thousandth on the wire."""
    compressor = zlib.compressobj(9, wbits=-zlib.MAX_WBITS)
    zeros = bytes(unit)
    # After a full flush a block depends on nothing before it: one is compressed, and repeated.
    block = compressor.compress(zeros) + compressor.flush(zlib.Z_FULL_FLUSH)
    checksum = 0
    for _ in range(size):
        checksum = zlib.crc32(zeros, checksum)
    head, last = b"\x1f\x8b\x08\0\0\0\0\0\x02\xff", b"\x03\0"
    body = head + block * size + last + struct.pack("<II", checksum, size * unit)
    return answer(body, ("content-encoding", "gzip"))


def magnitude(size: int) -> str:
    """Give the order of a number of bytes: the number itself is another one each time."""
    if size > 32 * MIB:
        return "over 32 MiB"
    return "3 to 32 MiB" if size > 3 * MIB else "under 3 MiB"
