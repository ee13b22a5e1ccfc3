# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests

requests.get("http://nosuch.invalid/")
