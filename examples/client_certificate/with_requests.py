# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests

url = "https://127.0.0.1:7250/client-certificate"
ca = "/tmp/playground-7249/ca.pem"
certificate = "/tmp/playground-7249/client.crt"
key = "/tmp/playground-7249/client.key"

with requests.Session() as session:
    session.verify = ca
    session.cert = (certificate, key)
    response = session.get(url, timeout=5)
    response.raise_for_status()
    print(response.json())
