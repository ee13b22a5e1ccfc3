# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import os

import httpx

os.environ["HTTPS_PROXY"] = "http://127.0.0.1:7251"
os.environ["NO_PROXY"] = "localhost,intranet.example"
os.environ["SSL_CERT_FILE"] = "/tmp/playground-7249/ca.pem"

response = httpx.get("https://127.0.0.1:7250/get", timeout=5)
response.raise_for_status()
print(response.status_code, response.json()["url"])
