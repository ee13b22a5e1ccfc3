# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests

requests.get("http://127.0.0.1:7252/redirect-loop")
