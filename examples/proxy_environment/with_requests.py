# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import os

import requests

os.environ["HTTP_PROXY"] = "http://127.0.0.1:7251"
os.environ["HTTPS_PROXY"] = "http://127.0.0.1:7251"
os.environ["NO_PROXY"] = "localhost,intranet.example"

for host in "127.0.0.1", "localhost":
    response = requests.get(f"http://{host}:7249/get", timeout=5)
    response.raise_for_status()
    print(host, "via", response.headers.get("Via", "no proxy"))
