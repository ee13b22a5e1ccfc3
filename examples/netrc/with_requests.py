# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import os
from pathlib import Path

import requests

file = Path("shop.netrc")
file.touch(mode=0o600)
file.write_text("machine 127.0.0.1 login user password passwd\n")
os.environ["NETRC"] = str(file)  # without this, ~/.netrc

response = requests.get("http://127.0.0.1:7249/basic-auth/user/passwd", timeout=5)
response.raise_for_status()
print(response.json())
