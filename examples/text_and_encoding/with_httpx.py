# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

"""Read text that names its charset, names none, or names the wrong one."""

import httpx

url = "http://127.0.0.1:7249/text"

with httpx.Client() as client:
    for charset in ("utf-8", "iso-8859-1", "none", "wrong"):
        response = client.get(f"{url}/{charset}")
        response.raise_for_status()
        print(f"{charset} ({response.headers['Content-Type']}):")
        print("  encoding:", response.encoding)
        print("  text    :", repr(response.text))
    response = client.get(f"{url}/wrong")
    response.raise_for_status()
    response.encoding = "utf-8"
    print("told utf-8:", repr(response.text))
