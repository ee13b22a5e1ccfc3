# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

"""Let the server count the connections: without a session, with one, and with a full pool."""

import uuid
from concurrent.futures import ThreadPoolExecutor

import requests
from requests.adapters import HTTPAdapter

base = f"http://127.0.0.1:7249/connections/{uuid.uuid4()}"  # counts of this run alone


def report(name: str) -> None:
    response = requests.get(f"{base}-{name}", timeout=5)
    response.raise_for_status()
    seen = response.json()
    print(f"{name}: {seen['requests']} requests, {seen['connections']} connections, {seen['peak']} at once")


for _ in range(5):
    requests.get(f"{base}-separate/delay/0", timeout=5).raise_for_status()
report("separate")

with requests.Session() as session:
    for _ in range(5):
        session.get(f"{base}-shared/delay/0", timeout=5).raise_for_status()
report("shared")

with requests.Session() as session, ThreadPoolExecutor(max_workers=12) as threads:
    session.mount("http://", HTTPAdapter(pool_maxsize=4, pool_block=True))
    for response in threads.map(lambda url: session.get(url, timeout=5), [f"{base}-limited/delay/0.2"] * 12):
        response.raise_for_status()
report("limited")
