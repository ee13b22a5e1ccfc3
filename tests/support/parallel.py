"""How many requests are under way at once, as the server counts them."""

import json
from collections.abc import Collection
from urllib.request import urlopen

COUNT = 20


def at_once(server: str, label: str, threads: Collection[int]) -> list[int]:
    """Give how many requests the server at this address counted at once under the label, and in how many threads.

    `threads` are the identifiers of the threads in which the requests ran.
    """
    with urlopen(f"{server}/connections/{label}", timeout=5) as response:  # noqa: S310 - on loopback
        return [json.load(response)["peak"], len(threads)]
