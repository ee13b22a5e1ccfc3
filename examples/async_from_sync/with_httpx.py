# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

"""Ask from synchronous code, three requests at once, and keep the connections for the next call."""

import uuid
from concurrent.futures import ThreadPoolExecutor

import httpx

base = f"http://127.0.0.1:7249/connections/{uuid.uuid4()}"  # counts of this run alone


def fetch(url: str) -> int:
    response = client.get(url)
    response.raise_for_status()
    return response.status_code


def fetch_all(urls: list[str]) -> list[int]:
    with ThreadPoolExecutor(len(urls)) as workers:
        return list(workers.map(fetch, urls))


with httpx.Client() as client:
    for call in ("first", "second"):
        statuses = fetch_all([f"{base}/delay/0.1"] * 3)
        print(f"{call} call:", statuses)
    seen = client.get(base).json()
print(f"{seen['requests']} requests, at most 3 connections:", seen["connections"] <= 3)
