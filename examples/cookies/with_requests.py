# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

"""Keep cookies in a session, and see which of them each host receives."""

import requests

themes = {"127.0.0.1": "dark", "localhost": "light"}

with requests.Session() as session:
    session.cookies.set("language", "nl")
    for host, theme in themes.items():
        response = session.get(f"http://{host}:7249/cookies/set/theme/{theme}", timeout=5)
        response.raise_for_status()
    for host in themes:
        response = session.get(f"http://{host}:7249/cookies", timeout=5)
        response.raise_for_status()
        print(f"{host}: {response.json()['cookies']}")
    print("Kept:", sorted((cookie.name, cookie.value, cookie.domain) for cookie in session.cookies))
