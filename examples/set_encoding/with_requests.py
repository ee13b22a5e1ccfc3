# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests

response = requests.get("http://127.0.0.1:7249/text/none", timeout=5)
response.raise_for_status()
print("Guessed:", response.text)
response.encoding = "utf-8"
print("Told   :", response.text)
