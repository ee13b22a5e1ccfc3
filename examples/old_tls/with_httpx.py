# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import ssl

import httpx

context = ssl.create_default_context(cafile="/tmp/playground-7249/ca.pem")
context.options |= 0x4  # ssl.OP_LEGACY_SERVER_CONNECT, since Python 3.12
context.set_ciphers("DEFAULT:@SECLEVEL=1")

with httpx.Client(verify=context, timeout=5) as old_server:
    response = old_server.get("https://127.0.0.1:7250/get")
response.raise_for_status()
print(response.json()["url"])
