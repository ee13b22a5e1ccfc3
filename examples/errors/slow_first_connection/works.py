# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests
import urllib3

# Fix: ask for IPv4 addresses only
urllib3.util.connection.HAS_IPV6 = False
response = requests.get("http://127.0.0.1:7249/get", timeout=5)

print(response.status_code)
