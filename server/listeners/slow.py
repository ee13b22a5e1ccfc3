"""Cut slow readers where they are too many: what they leave unread is held for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from server.bounds import MAX_HELD

if TYPE_CHECKING:
    import asyncio


class Unread:
    """The answers that wait for their readers: together at most ``most`` bytes."""

    def __init__(self, most: int = MAX_HELD) -> None:
        self.most = most
        self.held = 0
        self._sizes: dict[asyncio.WriteTransport, int] = {}

    def add(self, transport: asyncio.WriteTransport) -> None:
        """Note that an answer waits; cut those that have waited longest while there is too much."""
        self.remove(transport)
        self._sizes[transport] = size = transport.get_write_buffer_size()
        self.held += size
        while self.held > self.most:
            longest = next(iter(self._sizes))
            self.remove(longest)
            longest.abort()

    def remove(self, transport: asyncio.WriteTransport) -> None:
        """Note that an answer waits no longer."""
        self.held -= self._sizes.pop(transport, 0)


UNREAD = Unread()
