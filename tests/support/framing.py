"""How the length of a body was announced (RFC 9112, section 6)."""

from collections.abc import Mapping
from typing import Any

NAMES = ("content-length", "transfer-encoding")


def framing_of(echo: Mapping[str, Any]) -> list[str]:
    """Give the headers about framing that the fault listener's `/echo` received, as `Name: value`."""
    return [f"{name}: {value}" for name, value in echo["headers"] if name.lower() in NAMES]
