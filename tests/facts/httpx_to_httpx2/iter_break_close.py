"""`response.is_closed` after breaking out of `iter_raw()`

A streamed body of 1 MB was left after its first piece: whether the response was closed then, before its `with` block
ended.
"""

QUESTION = "Is the response closed after you break out of iter_raw()?"
ANSWERS = {True: ("yes", "closed"), False: ("no", "left open")}


PATH = "/bytes/1000000"


def with_httpx(httpx, server):
    with httpx.stream("GET", server.http + PATH) as response:
        for _chunk in response.iter_raw():
            break
        return response.is_closed


def with_requests(requests, server):
    return "n/a"


def with_aiohttp(aiohttp, server):
    return "n/a"
