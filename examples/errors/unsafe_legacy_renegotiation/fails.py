# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests

requests.get("https://127.0.0.1:7252/", timeout=5)
