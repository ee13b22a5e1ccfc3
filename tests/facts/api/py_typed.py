"""Ships type hints (`py.typed`)

Whether the installed package holds the marker `py.typed` (PEP 561), which tells type checkers to read the
annotations in it. Without it they need stubs from another distribution.
"""

from importlib.resources import files

QUESTION = "Does it ship type hints (py.typed)?"


def with_requests(requests, server):
    return (files(requests) / "py.typed").is_file()


def with_httpx(httpx, server):
    return (files(httpx) / "py.typed").is_file()


def with_aiohttp(aiohttp, server):
    return (files(aiohttp) / "py.typed").is_file()
