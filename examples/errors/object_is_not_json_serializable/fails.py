# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

from datetime import date

import requests

order = {"tea": "Assam", "due": date(2026, 12, 1)}
requests.post("http://127.0.0.1:7249/post", json=order)
