# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests

base = "http://127.0.0.1:7249"

with requests.Session() as session:
    session.cookies.set("language", "nl", domain="127.0.0.1")
    response = session.get(f"{base}/cookies/set/theme/dark", timeout=5)  # Set-Cookie
    response.raise_for_status()

    response = session.get(f"{base}/cookies", timeout=5)
    response.raise_for_status()
    print("Sent:", response.json()["cookies"])
    for cookie in session.cookies:
        print("Kept:", cookie.name, cookie.value, cookie.domain)
