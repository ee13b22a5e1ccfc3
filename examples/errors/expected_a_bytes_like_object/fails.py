# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import httpx

form = [("tea", "Assam"), ("tea", "Sencha")]
httpx.post("http://127.0.0.1:7249/post", data=form)
