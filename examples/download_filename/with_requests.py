# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

from email.message import EmailMessage
from pathlib import Path

import requests

url = "http://127.0.0.1:7249/response-headers"
params = {"Content-Disposition": 'attachment; filename="../../teas.json"'}

response = requests.get(url, params=params, timeout=5)
response.raise_for_status()
message = EmailMessage()
message["Content-Disposition"] = response.headers.get("Content-Disposition", "")
name = Path(message.get_filename("download.bin")).name  # no folder of the server's
Path(name).write_bytes(response.content)
print("Saved as", name)
