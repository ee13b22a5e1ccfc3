# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import ssl

import httpx

url = "https://127.0.0.1:7250/get"
ca = "/tmp/playground-7249/ca.pem"  # the CA that signed the server's certificate

context = ssl.create_default_context(cafile=ca)
with httpx.Client(verify=context, timeout=5) as client:
    response = client.get(url)
    response.raise_for_status()
    print(response.status_code, response.json()["url"])
