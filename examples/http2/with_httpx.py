# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx[http2]"]
# ///

import ssl

import httpx

url = "https://127.0.0.1:7250/connection"
context = ssl.create_default_context(cafile="/tmp/playground-7249/ca.pem")

with httpx.Client(http2=True, verify=context, timeout=5) as client:
    for _ in range(2):
        response = client.get(url)
        response.raise_for_status()
        print(response.http_version, response.json())
