# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx", "httpx2"]
# ///

import httpx
import httpx2

auth = httpx.BasicAuth("user", "passwd")
httpx2.get("http://127.0.0.1:7249/basic-auth/user/passwd", auth=auth)
