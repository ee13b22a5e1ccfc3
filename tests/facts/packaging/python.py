"""Python that it needs

`Requires-Python` of the installed distribution.
"""

from importlib.metadata import metadata

QUESTION = "Which Python does it need?"


def with_requests(requests, server):
    return metadata(requests.__name__)["Requires-Python"]


def with_httpx(httpx, server):
    return metadata(httpx.__name__)["Requires-Python"]


def with_aiohttp(aiohttp, server):
    return metadata(aiohttp.__name__)["Requires-Python"]
