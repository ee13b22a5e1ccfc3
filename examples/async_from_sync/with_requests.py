# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

"""Ask from synchronous code, three requests at once, and keep the connections for the next call."""

import uuid
from concurrent.futures import ThreadPoolExecutor

import requests

base = f"http://127.0.0.1:7249/connections/{uuid.uuid4()}"  # counts of this run alone


def fetch(url: str) -> int:
    response = session.get(url, timeout=5)
    response.raise_for_status()
    return response.status_code


def fetch_all(urls: list[str]) -> list[int]:
    with ThreadPoolExecutor(len(urls)) as workers:
        return list(workers.map(fetch, urls))


with requests.Session() as session:
    for call in ("first", "second"):
        statuses = fetch_all([f"{base}/delay/0.1"] * 3)
        print(f"{call} call:", statuses)
    seen = session.get(base, timeout=5).json()
print(f"{seen['requests']} requests, at most 3 connections:", seen["connections"] <= 3)
