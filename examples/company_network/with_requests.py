# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import os

import requests

os.environ["HTTPS_PROXY"] = "http://127.0.0.1:7251"
os.environ["NO_PROXY"] = "localhost,intranet.example"
os.environ["REQUESTS_CA_BUNDLE"] = "/tmp/playground-7249/ca.pem"

response = requests.get("https://127.0.0.1:7250/get", timeout=5)
response.raise_for_status()
print(response.status_code, response.json()["url"])
