"""Limit of redirects

The number that the client names as its limit: an attribute of the session or client that can be set, in aiohttp
the default of a keyword of each request, which was read from its signature.
"""

import inspect

QUESTION = "How many redirects does it follow by default?"


def with_requests(requests, server):
    return requests.Session().max_redirects


def with_httpx(httpx, server):
    return httpx.Client().max_redirects


def with_aiohttp(aiohttp, server):
    # what `ClientSession.get` and the others pass their keywords on to
    parameters = inspect.signature(aiohttp.ClientSession._request).parameters  # noqa: SLF001
    return parameters["max_redirects"].default
