"""Sync API

A GET was made in plain code, with no event loop running: whether the server answered it, or what was raised. aiohttp's
`request()` asks for a running loop at once.
"""

QUESTION = "Can you call it without async and await?"
ANSWERS = {True: ("yes", "yes"), "raises RuntimeError": ("no", "needs a running loop")}

PATH = "/ds2man/basic/response/case1"


def with_requests(requests, server):
    return requests.get(server.http + PATH, timeout=5).ok


def with_httpx(httpx, server):
    return httpx.get(server.http + PATH).is_success


def with_aiohttp(aiohttp, server):
    try:
        response = aiohttp.request("GET", server.http + PATH)
    except RuntimeError as error:
        return error
    return response.ok
