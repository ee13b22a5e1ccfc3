# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

"""Show the server a client certificate."""

from pathlib import Path

import requests

base = "http://127.0.0.1:7249"
url = "https://127.0.0.1:7250/client-certificate"
ca, certificate = Path("ca.pem"), Path("client.pem")
certificate.touch(mode=0o600)  # it holds the private key too

for file in (ca, certificate):
    response = requests.get(f"{base}/{file}", timeout=5)
    response.raise_for_status()
    file.write_bytes(response.content)

response = requests.get(url, verify=str(ca), timeout=5)
print("without:", response.json())

response = requests.get(url, verify=str(ca), cert=str(certificate), timeout=5)
print("with   :", response.json())
