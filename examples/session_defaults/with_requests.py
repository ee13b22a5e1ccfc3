# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

"""Give a session what every request needs, and see what the server receives."""

import requests

base = "http://127.0.0.1:7249"

with requests.Session() as session:
    session.headers.update({"X-App": "shop", "X-Language": "en"})
    session.params = {"currency": "EUR"}
    plain = session.get(f"{base}/get", timeout=5)
    own = session.get(f"{base}/get", params={"page": "2"}, headers={"X-Language": "nl"}, timeout=5)
    after = session.get(f"{base}/get", timeout=5)
    for name, response in {"Defaults": plain, "With its own": own, "Afterwards": after}.items():
        response.raise_for_status()
        received = response.json()
        print(name)
        print("  X-App     :", received["headers"]["X-App"])
        print("  X-Language:", received["headers"]["X-Language"])
        print("  Parameters:", received["args"])
