"""Keeps client and server apart: each on processors of its own, where the system allows."""

import os
from dataclasses import dataclass


@dataclass(frozen=True)
class Cores:
    """The processors of the servers and those of the clients; both empty where nothing can be kept apart."""

    server: frozenset[int]
    client: frozenset[int]

    @classmethod
    def found(cls) -> "Cores":
        """Give the last processor to the client, the others to the servers; none on one processor, or off Linux."""
        usable = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []
        if len(usable) < 2:
            return cls(frozenset(), frozenset())
        return cls(frozenset(usable[:-1]), frozenset(usable[-1:]))

    def described(self) -> dict[str, list[int]] | None:
        """Give them for the record."""
        return {"server": sorted(self.server), "client": sorted(self.client)} if self.server else None

    def for_server(self) -> None:
        """Move this process to the servers' processors."""
        if self.server:
            os.sched_setaffinity(0, self.server)

    def for_client(self) -> None:
        """Move this process to the clients' processors."""
        if self.client:
            os.sched_setaffinity(0, self.client)
