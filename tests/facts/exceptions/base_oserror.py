"""The base exception is an `OSError`

Where it is, `except OSError` around other work catches failures of HTTP too.
"""

QUESTION = "Is its base exception an OSError?"


def with_requests(requests, server):
    return issubclass(requests.RequestException, OSError)


def with_httpx(httpx, server):
    return issubclass(httpx.HTTPError, OSError)


def with_aiohttp(aiohttp, server):
    return issubclass(aiohttp.ClientError, OSError)
