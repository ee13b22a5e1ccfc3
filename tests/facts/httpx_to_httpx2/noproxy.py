"""NO_PROXY forms

With `HTTP_PROXY` set, one form after the other was tried as `NO_PROXY`, each with a URL that it is meant for: those
with which the request went past the proxy.
"""

import os

QUESTION = "Which forms of NO_PROXY does it honour?"
ANSWERS = {
    ("playground.test", ".playground.test", "127.0.0.1", "::1", "*"): "names, addresses, *",
    (
        "playground.test",
        ".playground.test",
        "*.playground.test",
        "127.0.0.1",
        "127.0.0.0/8",
        "::1",
        "[::1]",
        "::/64",
        "*",
    ): "also wildcards, CIDR and [::1]",
}


# A name in .test has no address here, and nobody listens at ::1: without the proxy the connection fails.
FORMS = {
    "playground.test": "http://playground.test:{port}/get",
    ".playground.test": "http://www.playground.test:{port}/get",
    "*.playground.test": "http://www.playground.test:{port}/get",
    "127.0.0.1": "http://127.0.0.1:{port}/get",
    "127.0.0.0/8": "http://127.0.0.1:{port}/get",
    "::1": "http://[::1]:{port}/get",
    "[::1]": "http://[::1]:{port}/get",
    "::/64": "http://[::1]:{port}/get",
    "*": "http://playground.test:{port}/get",
}


def _goes_past(httpx, server, form):
    url = FORMS[form].format(port=server.http.rpartition(":")[2])
    os.environ.update(HTTP_PROXY=server.proxy, NO_PROXY=form)
    try:
        return "via" not in httpx.get(url, timeout=20).headers
    except httpx.ConnectError:
        return True
    except httpx.InvalidURL:
        return False


def with_httpx(httpx, server):
    return [form for form in FORMS if _goes_past(httpx, server, form)]


def with_requests(requests, server):
    return "n/a"


def with_aiohttp(aiohttp, server):
    return "n/a"
