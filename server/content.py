"""Bytes that look random and are the same in every run."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

BLOCK = 64 * 1024


def blocks(n: int, seed: int = 0, size: int = BLOCK) -> Iterator[bytes]:
    """Yield the first ``n`` bytes of ``seed``'s sequence in blocks of ``size`` bytes."""
    # Whatever the size of the blocks, the sequence is the same: it is drawn in steps of BLOCK bytes.
    source = random.Random(seed)  # noqa: S311 - repeatable, not secret
    drawn = bytearray()
    for start in range(0, n, size):
        wanted = min(size, n - start)
        while len(drawn) < wanted:
            drawn += source.randbytes(BLOCK)
        yield bytes(drawn[:wanted])
        del drawn[:wanted]
