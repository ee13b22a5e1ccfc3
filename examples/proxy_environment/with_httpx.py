# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import os

import httpx

os.environ["HTTP_PROXY"] = "http://127.0.0.1:7251"
os.environ["HTTPS_PROXY"] = "http://127.0.0.1:7251"
os.environ["NO_PROXY"] = "localhost,intranet.example"

with httpx.Client(timeout=5) as client:
    for host in "127.0.0.1", "localhost":
        response = client.get(f"http://{host}:7249/get")
        response.raise_for_status()
        print(host, "via", response.headers.get("Via", "no proxy"))
