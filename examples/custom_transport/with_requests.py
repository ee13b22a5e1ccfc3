# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

from urllib.parse import urlsplit

import requests
from requests.adapters import HTTPAdapter


class AddressAdapter(HTTPAdapter):
    def __init__(self, address):
        self.address = address
        super().__init__()

    def build_connection_pool_key_attributes(self, request, verify, cert=None):
        host, tls = super().build_connection_pool_key_attributes(request, verify, cert)
        return {**host, "host": self.address}, {**tls, "server_hostname": host["host"]}

    def add_headers(self, request, **options):
        request.headers["Host"] = urlsplit(request.url).netloc


with requests.Session() as session:
    session.mount("https://shop.test", AddressAdapter("127.0.0.1"))
    session.mount("http://shop.test", AddressAdapter("127.0.0.1"))
    response = session.get("http://shop.test:7249/headers", timeout=5)
    response.raise_for_status()
    print(response.url, response.status_code)
    print("Host:", response.json()["headers"]["Host"])
