"""A file of the project's that is run and shown as it stands: a fact, or a script of an example."""

import hashlib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path


@dataclass(frozen=True)
class Source:
    """The file, read once."""

    path: Path

    @cached_property
    def source(self) -> str:
        """The whole file."""
        return self.path.read_text(encoding="utf-8-sig")

    @cached_property
    def digest(self) -> str:
        """What the evidence names the source by: SHA-256, hexadecimal."""
        return hashlib.sha256(self.source.encode()).hexdigest()
