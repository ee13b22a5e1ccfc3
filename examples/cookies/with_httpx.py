# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import httpx

base = "http://127.0.0.1:7249"

with httpx.Client(timeout=5, follow_redirects=True) as client:
    client.cookies.set("language", "nl", domain="127.0.0.1")
    response = client.get(f"{base}/cookies/set/theme/dark")  # Set-Cookie
    response.raise_for_status()

    response = client.get(f"{base}/cookies")
    response.raise_for_status()
    print("Sent:", response.json()["cookies"])
    for cookie in client.cookies.jar:
        print("Kept:", cookie.name, cookie.value, cookie.domain)
