# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import ssl

import requests
from requests.adapters import HTTPAdapter

server = "https://127.0.0.1:7250"
ca = "/tmp/playground-7249/ca.pem"
certificate = "/tmp/playground-7249/client.crt"
key = "/tmp/playground-7249/client-with-password.key"

context = ssl.create_default_context(cafile=ca)
context.load_cert_chain(certificate, key, password="secret")


class ClientCertificate(HTTPAdapter):
    def init_poolmanager(self, *args, **options):
        super().init_poolmanager(*args, **options, ssl_context=context)


with requests.Session() as session:
    session.mount(server, ClientCertificate())
    response = session.get(f"{server}/client-certificate", verify=ca, timeout=5)
response.raise_for_status()
print(response.json())
