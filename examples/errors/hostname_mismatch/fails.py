# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

from pathlib import Path

import requests

ca = requests.get("http://127.0.0.1:7249/ca.pem")
Path("ca.pem").write_bytes(ca.content)
proxies = {"https": "http://127.0.0.1:7251"}  # leads to the playground
requests.get("https://shop.test:7250/get", proxies=proxies, verify="ca.pem")
