# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx", "truststore"]
# ///

import os
import ssl

import httpx
import truststore

os.environ["SSL_CERT_FILE"] = "/tmp/playground-7249/ca.pem"  # not on a company machine
context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)

with httpx.Client(verify=context, timeout=5) as client:
    response = client.get("https://127.0.0.1:7250/get")
    response.raise_for_status()
    print(response.status_code, response.json()["url"])
