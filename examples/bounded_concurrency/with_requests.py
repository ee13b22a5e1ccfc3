# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

"""Send 200 requests, at most 10 at once: 100 bounded by the pool, 100 by the program; the server counts."""

import uuid
from concurrent.futures import ThreadPoolExecutor

import requests
from requests.adapters import HTTPAdapter

base = f"http://127.0.0.1:7249/connections/{uuid.uuid4()}"  # counts of this run alone


def send_all(session: requests.Session, name: str, at_once: int) -> None:
    def fetch(_: int) -> None:
        response = session.get(f"{base}-{name}/delay/0.02", timeout=5)
        response.raise_for_status()

    with ThreadPoolExecutor(at_once) as workers:
        list(workers.map(fetch, range(100)))  # the list raises what a thread raised
    seen = session.get(f"{base}-{name}", timeout=5).json()
    print(f"bounded by the {name}: {seen['requests']} requests, 2 to 10 at once:", 2 <= seen["peak"] <= 10)
    print("  at most 10 connections:", seen["connections"] <= 10)


with requests.Session() as session:
    session.mount("http://", HTTPAdapter(pool_maxsize=10, pool_block=True))  # it waits without a limit
    send_all(session, "pool", at_once=20)

with requests.Session() as session:
    send_all(session, "program", at_once=10)
