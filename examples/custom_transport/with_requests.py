# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

"""Send what is meant for one host to another address, and leave all other hosts alone."""

import requests
from requests.adapters import HTTPAdapter


class PlaygroundAdapter(HTTPAdapter):
    """Connects to the playground, whatever host the URL names."""

    def build_connection_pool_key_attributes(self, request, verify, cert=None):
        """Name the address to connect to."""
        host, options = super().build_connection_pool_key_attributes(request, verify, cert)
        return host | {"host": "127.0.0.1", "port": 7249}, options

    def add_headers(self, request: requests.PreparedRequest, **options: object) -> None:
        """Name the host of the URL, where the address would be named."""
        request.headers["Host"] = "playground.test"


with requests.Session() as session:
    session.mount("http://playground.test/", PlaygroundAdapter())
    for host in ("playground.test", "127.0.0.1:7249", "other.test"):
        try:
            response = session.get(f"http://{host}/get", timeout=5)
            print(response.url, response.status_code, "Host:", response.json()["headers"]["Host"])
        except requests.ConnectionError as error:
            print(error.request.url, type(error).__name__)
