# /// script
# requires-python = ">=3.11"
# dependencies = ["requests", "truststore"]
# ///

import os

import requests
import truststore

os.environ["SSL_CERT_FILE"] = "/tmp/playground-7249/ca.pem"  # not on a company machine
truststore.inject_into_ssl()  # before the first request

response = requests.get("https://127.0.0.1:7250/get", timeout=5)
response.raise_for_status()
print(response.status_code, response.json()["url"])
