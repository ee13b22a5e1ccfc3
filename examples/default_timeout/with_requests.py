# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests
from requests.adapters import HTTPAdapter


class TimeoutAdapter(HTTPAdapter):
    def send(self, request, timeout=None, **options):
        return super().send(request, timeout=timeout or 1, **options)


with requests.Session() as session:
    session.mount("https://", TimeoutAdapter())
    session.mount("http://", TimeoutAdapter())
    try:
        response = session.get("http://127.0.0.1:7249/delay/3")
        print(response.status_code)
    except requests.Timeout as error:
        print(type(error).__name__)
