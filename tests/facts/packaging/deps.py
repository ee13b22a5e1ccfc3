"""Packages that a plain install brings along

The names of the distributions that a plain install put into an empty environment of this Python beside the
client itself.
"""

from tests.support.installed import brought_along_by

QUESTION = "How many packages does a plain install bring along?"
UNIT = "packages"


def with_requests(requests, server):
    return brought_along_by(requests.__name__)


def with_httpx(httpx, server):
    return brought_along_by(httpx.__name__)


def with_aiohttp(aiohttp, server):
    return brought_along_by(aiohttp.__name__)
