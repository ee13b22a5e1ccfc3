# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

from pathlib import Path

import requests

ca = requests.get("http://127.0.0.1:7249/ca.pem", timeout=5)
Path("ca.pem").write_bytes(ca.content)
proxies = {"https": "http://127.0.0.1:7251"}

with requests.Session() as session:
    session.proxies, session.verify = proxies, "ca.pem"
    # Fix: a name that stands in the certificate
    response = session.get("https://playground.test:7250/get", timeout=5)

print(response.status_code)
