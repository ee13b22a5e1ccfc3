"""Size of a plain install

All files that the plain install put into an empty environment, in MB: below which of 1, 4, 16 and 64 it
stays. The compiled parts differ between platforms, so no finer figure would hold everywhere.
"""

from tests.support.installed import installed_bytes

QUESTION = "How large is a plain install?"
UNIT = "MB"
ANSWERS = {...: "under {}"}
BOUNDS = [1, 4, 16, 64]


def _megabytes(size):
    """Give the first of the bounds that the size is below."""
    return next(bound for bound in BOUNDS if size < bound * 1_000_000)


def with_requests(requests, server):
    return _megabytes(installed_bytes())


def with_httpx(httpx, server):
    return _megabytes(installed_bytes())


def with_aiohttp(aiohttp, server):
    return _megabytes(installed_bytes())
