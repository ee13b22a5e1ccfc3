# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests

proxy = "http://user:passwd@127.0.0.1:7253"
proxies = {"http": proxy, "https": proxy}

response = requests.get("http://127.0.0.1:7249/get", proxies=proxies, timeout=5)
response.raise_for_status()
print("Via", response.headers["Via"])
