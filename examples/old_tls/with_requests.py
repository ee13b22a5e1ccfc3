# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests
import urllib3
from requests.adapters import HTTPAdapter

old_server = "https://127.0.0.1:7250"


class OldServer(HTTPAdapter):
    def init_poolmanager(self, *args, **options):
        context = urllib3.util.create_urllib3_context()
        context.options |= 0x4  # ssl.OP_LEGACY_SERVER_CONNECT, since Python 3.12
        context.set_ciphers("DEFAULT:@SECLEVEL=1")
        super().init_poolmanager(*args, **options, ssl_context=context)


with requests.Session() as session:
    session.mount(old_server, OldServer())
    ca = "/tmp/playground-7249/ca.pem"
    response = session.get(f"{old_server}/get", verify=ca, timeout=5)
response.raise_for_status()
print(response.json()["url"])
