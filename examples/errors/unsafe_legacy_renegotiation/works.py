# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import ssl

import httpx

url = "https://127.0.0.1:7250/get"

# Fix: for that one server only
context = ssl.create_default_context(cafile="/tmp/playground-7249/ca.pem")
context.options |= 0x4  # ssl.OP_LEGACY_SERVER_CONNECT, a name since Python 3.12
response = httpx.get(url, verify=context, timeout=5)

print(response.status_code)
