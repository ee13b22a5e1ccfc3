# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests

with requests.get("http://127.0.0.1:7249/bytes/1000", stream=True) as response:
    size = sum(len(chunk) for chunk in response.iter_content(None))
    print(size, response.content[:4])
