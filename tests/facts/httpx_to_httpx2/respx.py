"""respx intercepts

respx was to answer a URL with 204, where the server answers 200: the status of a GET of it. A test that is no longer
intercepted asks the real server.
"""

import importlib

QUESTION = "Does respx still intercept requests?"
ANSWERS = {204: ("yes", "intercepted"), 200: ("no", "asks the real server"), "n/a": ("n/a", "n/a")}
EXTRAS = True
PATH = "/get"


def with_httpx(httpx, server):
    with importlib.import_module("respx").mock(assert_all_called=False) as router:
        router.get(server.http + PATH).respond(204)
        return httpx.get(server.http + PATH).status_code


def with_requests(requests, server):
    return "n/a"


def with_aiohttp(aiohttp, server):
    return "n/a"
