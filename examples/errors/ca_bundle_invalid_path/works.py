# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

from pathlib import Path

import requests

ca = requests.get("http://127.0.0.1:7249/ca.pem", timeout=5)
Path("company-ca.pem").write_bytes(ca.content)

# Fix: a file that exists, by its whole path
bundle = Path("company-ca.pem").resolve(strict=True)
response = requests.get("https://127.0.0.1:7250/get", verify=str(bundle), timeout=5)

print(response.status_code)
