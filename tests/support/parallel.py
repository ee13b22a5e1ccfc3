"""How many requests are under way at once, as the server counts them."""

import json
from collections.abc import Collection
from urllib.request import urlopen

COUNT = 20


def verdict(server: str, label: str, threads: Collection[int]) -> tuple[str, str]:
    """Judge what the server at this address counted under the label.

    `threads` are the identifiers of the threads in which the requests ran.
    """
    with urlopen(f"{server}/connections/{label}", timeout=5) as response:  # noqa: S310 - on loopback
        peak = json.load(response)["peak"]
    if peak == 1:
        return "no", f"1 of {COUNT} requests at once"
    if len(threads) > 1:
        return "partly", f"{peak} of {COUNT} requests at once, in {len(threads)} threads"
    return "yes" if peak == COUNT else "partly", f"{peak} of {COUNT} requests at once, in 1 thread"
