"""Read a Range header (RFC 9110 section 14.2)."""

from __future__ import annotations

import re

_BYTES = re.compile(r"bytes=(\d{0,19})-(\d{0,19})", re.ASCII)


def requested_range(header: str, length: int) -> range | None:
    """Return which of ``length`` bytes a Range header asks for.

    Returns:
        an empty range if none of them satisfies it, and None if the header is to be ignored, as a server may
        do: it is missing, malformed, or asks for several ranges.

    """
    found = _BYTES.fullmatch(header.strip())
    if found is None or found[0] == "bytes=-":
        return None
    first, last = found[1], found[2]
    if not first:
        return range(max(0, length - int(last)), length)
    if last and int(last) < int(first):
        return None
    return range(int(first), min(int(last) + 1, length) if last else length)
