# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import ssl

import requests
import urllib3
from requests.adapters import HTTPAdapter

url = "https://127.0.0.1:7250/get"


class TLS13(HTTPAdapter):
    def init_poolmanager(self, *args, **options):
        context = urllib3.util.create_urllib3_context()
        context.minimum_version = ssl.TLSVersion.TLSv1_3
        super().init_poolmanager(*args, **options, ssl_context=context)


with requests.Session() as session:
    session.mount("https://", TLS13())
    ca = "/tmp/playground-7249/ca.pem"  # the playground's own
    response = session.get(url, verify=ca, timeout=5)
response.raise_for_status()
print(response.status_code)
