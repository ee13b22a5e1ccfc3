# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests

ca = requests.get("http://127.0.0.1:7249/ca.pem", timeout=5).text
with open("ca.pem", "w") as file:
    file.write(ca)

# Fix
response = requests.get("https://127.0.0.1:7250/get", verify="ca.pem", timeout=5)

print(response.status_code)
