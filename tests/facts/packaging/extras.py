"""Extras

`Provides-Extra` of the installed distribution.
"""

from importlib.metadata import metadata

QUESTION = "Which extras does it have?"


def with_requests(requests, server):
    return metadata(requests.__name__).get_all("Provides-Extra")


def with_httpx(httpx, server):
    return metadata(httpx.__name__).get_all("Provides-Extra")


def with_aiohttp(aiohttp, server):
    return metadata(aiohttp.__name__).get_all("Provides-Extra")
