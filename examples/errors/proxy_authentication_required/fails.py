# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests

proxies = {"https": "http://127.0.0.1:7253"}
requests.get("https://127.0.0.1:7250/get", proxies=proxies)
