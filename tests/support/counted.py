"""What the server counted under a label: connections, and requests under way at once."""

import json
import secrets
from urllib.request import urlopen


def fresh_label() -> str:
    """Give a label that nothing was counted under yet: the server may have served the same fact before."""
    return secrets.token_hex(8)


def url_for(server: str, label: str, seconds: float) -> str:
    """Give the address on this server of an answer that takes so long, and is counted under the label."""
    return f"{server}/connections/{label}/delay/{seconds}"


def counts_of(server: str, label: str) -> dict[str, int]:
    """Give what the server counted under the label: `connections`, `requests`, `peak`."""
    with urlopen(f"{server}/connections/{label}", timeout=5) as response:  # noqa: S310 - on loopback
        counts: dict[str, int] = json.load(response)
    return counts
