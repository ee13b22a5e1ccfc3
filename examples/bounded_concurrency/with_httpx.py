# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

"""Send 200 requests, at most 10 at once: 100 bounded by the pool, 100 by the program; the server counts."""

import uuid
from concurrent.futures import ThreadPoolExecutor

import httpx

base = f"http://127.0.0.1:7249/connections/{uuid.uuid4()}"  # counts of this run alone


def send_all(client: httpx.Client, name: str, at_once: int) -> None:
    def fetch(_: int) -> None:
        response = client.get(f"{base}-{name}/delay/0.02")
        response.raise_for_status()

    with ThreadPoolExecutor(at_once) as workers:
        list(workers.map(fetch, range(100)))  # the list raises what a thread raised
    seen = client.get(f"{base}-{name}").json()
    print(f"bounded by the {name}: {seen['requests']} requests, 2 to 10 at once:", 2 <= seen["peak"] <= 10)
    print("  at most 10 connections:", seen["connections"] <= 10)


limits = httpx.Limits(max_connections=10)
timeout = httpx.Timeout(5, pool=None)  # to wait for a connection is no failure here
with httpx.Client(limits=limits, timeout=timeout) as client:
    send_all(client, "pool", at_once=20)

with httpx.Client() as client:
    send_all(client, "program", at_once=10)
