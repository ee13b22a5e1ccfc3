# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import ssl

import httpx

url = "https://127.0.0.1:7250/get"

context = ssl.create_default_context()
context.load_verify_locations("/tmp/playground-7249/ca.pem")  # the playground's own
context.minimum_version = ssl.TLSVersion.TLSv1_3

with httpx.Client(verify=context, timeout=5) as client:
    response = client.get(url)
response.raise_for_status()
print(response.status_code)
