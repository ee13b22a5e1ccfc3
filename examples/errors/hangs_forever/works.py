# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests

url = "http://127.0.0.1:7249/delay/3"

# Fix: 5 s to connect, 2 s for each wait for data
try:
    response = requests.get(url, timeout=(5, 2))
except requests.Timeout as error:
    print("timed out:", type(error).__name__)
