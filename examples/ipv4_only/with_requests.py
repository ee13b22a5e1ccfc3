# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests
import urllib3

urllib3.util.connection.HAS_IPV6 = False  # for the whole program

response = requests.get("http://127.0.0.1:7249/ip", timeout=5)
response.raise_for_status()
print(response.json()["origin"])
