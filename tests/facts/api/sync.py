"""Sync API

A GET was made in plain code, with no event loop running. The outcome is the status of the response, or the class
that was raised. The explicit way into aiohttp, `aiohttp.request()`, asks for a running loop at once.
"""

QUESTION = "Can you call it without an event loop?"
ANSWERS = {200: ("yes", "yes"), "raises RuntimeError": ("no", "async only")}
MESSAGE = True


PATH = "/get"


def with_requests(requests, server):
    response = requests.get(server.http + PATH, timeout=5)
    return response.status_code


def with_httpx(httpx, server):
    response = httpx.get(server.http + PATH)
    return response.status_code


def with_aiohttp(aiohttp, server):
    try:
        response = aiohttp.request("GET", server.http + PATH)
    except RuntimeError as error:
        return error
    return response.status
