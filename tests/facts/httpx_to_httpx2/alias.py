"""`import httpx` gives httpx2

In an environment that holds httpx2 and no httpx: the name of the module that `import httpx` gave after
`httpx2.alias_httpx()`. Libraries that import httpx then work with the classes of httpx2. httpx has no such function.
"""

import importlib

from tests.support.raised import raised_by

QUESTION = "Can import httpx be made to give httpx2?"
ANSWERS = {"httpx2": ("yes", "alias_httpx()"), "raises AttributeError": ("no", "no such function")}


def with_httpx(httpx, server):
    return raised_by(lambda: httpx.alias_httpx())


def with_httpx2(httpx2, server):
    httpx2.alias_httpx()
    return importlib.import_module("httpx").__name__


def with_requests(requests, server):
    return "n/a"


def with_aiohttp(aiohttp, server):
    return "n/a"
