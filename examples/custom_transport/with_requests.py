# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

from urllib.parse import urlsplit

import requests
from requests.adapters import HTTPAdapter


class AddressAdapter(HTTPAdapter):
    def __init__(self, host, address):
        self.host, self.address = host, address
        super().__init__()

    def init_poolmanager(self, *sizes, **options):
        super().init_poolmanager(*sizes, server_hostname=self.host, **options)

    def send(self, request, **options):
        moved = request.copy()
        moved.url = request.url.replace(self.host, self.address, 1)
        moved.headers["Host"] = urlsplit(request.url).netloc
        response = super().send(moved, **options)
        response.url = request.url
        return response


with requests.Session() as session:
    session.mount("https://shop.test", AddressAdapter("shop.test", "127.0.0.1"))
    session.mount("http://shop.test", AddressAdapter("shop.test", "127.0.0.1"))
    response = session.get("http://shop.test:7249/headers", timeout=5)
    response.raise_for_status()
    print(response.url, response.status_code)
    print("Host:", response.json()["headers"]["Host"])
