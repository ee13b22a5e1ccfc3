# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import httpx

url = "http://127.0.0.1:7249/upload"
fields = {"shop": "Zoë's teas"}
files = [  # name, (file name, bytes or an open file, content type)
    ("lists", ("black.csv", b"Assam,100\n", "text/csv")),
    ("lists", ("green.csv", b"Sencha,50\n", "text/csv")),
]

response = httpx.post(url, data=fields, files=files, timeout=5)
response.raise_for_status()
for part in response.json()["parts"]:
    print(part["name"], part["filename"], part["content_type"], part["size"])
