# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

from pathlib import Path

import httpx

file = Path("shop.netrc")
file.touch(mode=0o600)
file.write_text("machine 127.0.0.1 login user password passwd\n")

auth = httpx.NetRCAuth(str(file))  # without a path, ~/.netrc
with httpx.Client(auth=auth, timeout=5) as client:
    response = client.get("http://127.0.0.1:7249/basic-auth/user/passwd")
    response.raise_for_status()
    print(response.json())
