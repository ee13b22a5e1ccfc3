# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests

host = " 127.0.0.1:7249\n"

# Fix: the bare host name, without what a file or variable added
url = f"http://{host.strip()}/get"
response = requests.get(url, timeout=5)

print(response.status_code)
