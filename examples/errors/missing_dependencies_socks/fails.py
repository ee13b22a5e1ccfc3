# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests

requests.get("http://example.com/", proxies={"http": "socks5h://127.0.0.1:1080"})
