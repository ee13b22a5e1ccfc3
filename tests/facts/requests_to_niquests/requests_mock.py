"""requests-mock intercepts

requests-mock was to answer a URL with 204, where the server answers 200: the status of a GET of it. A test that is no
longer intercepted asks the real server.
"""

import importlib

QUESTION = "Does requests-mock still intercept requests?"
ANSWERS = {204: ("yes", "intercepted"), 200: ("no", "asks the real server"), "n/a": ("n/a", "n/a")}
EXTRAS = True
PATH = "/get"


def with_requests(requests, server):
    with importlib.import_module("requests_mock").Mocker() as mock:
        mock.get(server.http + PATH, status_code=204)
        return requests.get(server.http + PATH, timeout=5).status_code


def with_httpx(httpx, server):
    return "n/a"


def with_aiohttp(aiohttp, server):
    return "n/a"
