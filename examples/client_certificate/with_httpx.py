# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

"""Show the server a client certificate."""

import ssl
from pathlib import Path

import httpx

base = "http://127.0.0.1:7249"
url = "https://127.0.0.1:7250/client-certificate"
ca, certificate = Path("ca.pem"), Path("client.pem")
certificate.touch(mode=0o600)  # it holds the private key too

for file in (ca, certificate):
    response = httpx.get(f"{base}/{file}")
    response.raise_for_status()
    file.write_bytes(response.content)

context = ssl.create_default_context(cafile=ca)
with httpx.Client(verify=context) as client:
    response = client.get(url)
    print("without:", response.json())

context = ssl.create_default_context(cafile=ca)
context.load_cert_chain(certificate)
with httpx.Client(verify=context) as client:
    response = client.get(url)
    print("with   :", response.json())
