"""`URL('http://www.xn--mnchen-3ya.de').host`

The host with its encoded label in the second place.
"""

QUESTION = "What is the host of a Punycode URL?"


def with_httpx(httpx, server):
    return httpx.URL("http://www.xn--mnchen-3ya.de").host


def with_requests(requests, server):
    return "n/a"


def with_aiohttp(aiohttp, server):
    return "n/a"
