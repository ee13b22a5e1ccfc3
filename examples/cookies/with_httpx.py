# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

"""Keep cookies in a client, and see which of them each host receives."""

import httpx

themes = {"127.0.0.1": "dark", "localhost": "light"}

with httpx.Client(follow_redirects=True) as client:
    client.cookies.set("language", "nl")
    for host, theme in themes.items():
        response = client.get(f"http://{host}:7249/cookies/set/theme/{theme}")
        response.raise_for_status()
    for host in themes:
        response = client.get(f"http://{host}:7249/cookies")
        response.raise_for_status()
        print(f"{host}: {response.json()['cookies']}")
    print("Kept:", sorted((cookie.name, cookie.value, cookie.domain) for cookie in client.cookies.jar))
