# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

"""Let the server count the connections: without a client, with one, and with a full pool."""

import uuid
from concurrent.futures import ThreadPoolExecutor

import httpx

base = f"http://127.0.0.1:7249/connections/{uuid.uuid4()}"  # counts of this run alone


def report(name: str) -> None:
    response = httpx.get(f"{base}-{name}")
    response.raise_for_status()
    seen = response.json()
    print(f"{name}: {seen['requests']} requests, {seen['connections']} connections, {seen['peak']} at once")


for _ in range(5):
    httpx.get(f"{base}-separate/delay/0").raise_for_status()
report("separate")

with httpx.Client() as client:
    for _ in range(5):
        client.get(f"{base}-shared/delay/0").raise_for_status()
report("shared")

limits = httpx.Limits(max_connections=4)
with httpx.Client(limits=limits) as client, ThreadPoolExecutor(max_workers=12) as threads:
    for response in threads.map(client.get, [f"{base}-limited/delay/0.2"] * 12):
        response.raise_for_status()
report("limited")
