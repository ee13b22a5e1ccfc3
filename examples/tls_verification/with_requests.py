# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests

url = "https://127.0.0.1:7250/get"
ca = "/tmp/playground-7249/ca.pem"  # the CA that signed the server's certificate

response = requests.get(url, verify=ca, timeout=5)
response.raise_for_status()
print(response.status_code, response.json()["url"])
