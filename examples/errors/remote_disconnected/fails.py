# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests

requests.post("http://127.0.0.1:7252/close")
