"""Leaves Python's start alone (no `.pth` file)

The `.pth` files of the plain install, if it has any: Python runs them whenever it starts in that environment, whether
the client is imported or not.
"""

from importlib.metadata import distributions

QUESTION = "Does it leave Python's start alone (no .pth file)?"
ANSWERS = {(): ("yes", "no such file"), ...: ("no", "{}")}


def with_requests(requests, server):
    files = [file for one in distributions() for file in one.files or ()]
    return [str(file) for file in files if file.suffix == ".pth"]


def with_httpx(httpx, server):
    files = [file for one in distributions() for file in one.files or ()]
    return [str(file) for file in files if file.suffix == ".pth"]


def with_aiohttp(aiohttp, server):
    files = [file for one in distributions() for file in one.files or ()]
    return [str(file) for file in files if file.suffix == ".pth"]
