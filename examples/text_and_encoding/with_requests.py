# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

"""Read text that names its charset, names none, or names the wrong one."""

import requests

url = "http://127.0.0.1:7249/text"

with requests.Session() as session:
    for charset in ("utf-8", "iso-8859-1", "none", "wrong"):
        response = session.get(f"{url}/{charset}", timeout=5)
        response.raise_for_status()
        print(f"{charset} ({response.headers['Content-Type']}):")
        print("  encoding:", response.encoding)
        print("  text    :", repr(response.text))
    response = session.get(f"{url}/wrong", timeout=5)
    response.raise_for_status()
    response.encoding = "utf-8"
    print("told utf-8:", repr(response.text))
