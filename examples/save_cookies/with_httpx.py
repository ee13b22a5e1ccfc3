# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

from http.cookiejar import MozillaCookieJar
from pathlib import Path

import httpx

base = "http://127.0.0.1:7249"


def visit(path):
    jar = MozillaCookieJar("cookies.txt")
    if Path("cookies.txt").exists():
        jar.load(ignore_discard=True)
    with httpx.Client(cookies=jar, timeout=5) as client:
        response = client.get(f"{base}{path}", follow_redirects=True)
        response.raise_for_status()
        jar.save(ignore_discard=True)
        return response.json()


visit("/cookies/set/theme/dark")
print("Next run:", visit("/cookies"))
