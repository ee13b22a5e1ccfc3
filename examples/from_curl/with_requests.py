# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests

# curl -L -m 5 -u user:passwd -H "X-Tea: Assam" --json '{"grams": 100}' URL
url = "http://127.0.0.1:7249/post"

response = requests.post(
    url,
    headers={"X-Tea": "Assam"},
    auth=("user", "passwd"),
    json={"grams": 100},
    timeout=5,
)
response.raise_for_status()
received = response.json()
print(received["headers"]["X-Tea"], received["headers"]["Authorization"])
print(received["headers"]["Content-Type"], received["json"])
