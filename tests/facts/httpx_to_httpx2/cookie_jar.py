"""Class of the cookie jar

The class of `client.cookies.jar`.
"""

QUESTION = "Which class is the cookie jar?"


def with_httpx(httpx, server):
    with httpx.Client() as client:
        return type(client.cookies.jar)


def with_requests(requests, server):
    return "n/a"


def with_aiohttp(aiohttp, server):
    return "n/a"
