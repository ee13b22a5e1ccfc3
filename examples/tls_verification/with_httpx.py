# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

"""Trust a certificate authority of your own, and see the failure without it."""

import ssl
from pathlib import Path

import httpx

url = "https://127.0.0.1:7250/get"
ca = Path("ca.pem")  # a real one comes from its owner by a way that you trust, never over plain HTTP
response = httpx.get("http://127.0.0.1:7249/ca.pem")
response.raise_for_status()
ca.write_bytes(response.content)

try:
    httpx.get(url)
except httpx.ConnectError as error:
    reason = error
    while not isinstance(reason, ssl.SSLCertVerificationError):
        reason = reason.__context__
    print("without the CA:", type(error).__name__)
    print("  comes from  :", type(reason).__name__, reason.verify_message)

context = ssl.create_default_context(cafile=ca)
with httpx.Client(verify=context) as client:
    response = client.get(url)
    print("with the CA   :", response.status_code, response.json()["url"])
