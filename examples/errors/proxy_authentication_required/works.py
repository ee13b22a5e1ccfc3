# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests

url = "http://127.0.0.1:7249/get"

# Fix: user and password in the proxy's URL, percent-encoded
proxy = "http://user:passwd@127.0.0.1:7253"
proxies = {"http": proxy, "https": proxy}
response = requests.get(url, proxies=proxies, timeout=5)

print(response.status_code)
