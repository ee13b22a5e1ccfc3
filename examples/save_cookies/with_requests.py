# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

from http.cookiejar import MozillaCookieJar
from pathlib import Path

import requests

base = "http://127.0.0.1:7249"


def visit(path):
    jar = MozillaCookieJar("cookies.txt")
    if Path("cookies.txt").exists():
        jar.load(ignore_discard=True)
    with requests.Session() as session:
        session.cookies = jar
        response = session.get(f"{base}{path}", timeout=5)
        response.raise_for_status()
        jar.save(ignore_discard=True)
        return response.json()


visit("/cookies/set/theme/dark")
print("Next run:", visit("/cookies"))
