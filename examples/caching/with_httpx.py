# /// script
# requires-python = ">=3.11"
# dependencies = ["hishel", "httpx"]
# ///

"""Ask for everything twice, through a cache that goes by the headers of each answer."""

import sqlite3
import uuid

from hishel import SqliteStorage
from hishel.httpx import CacheClient

base = "http://127.0.0.1:7249/connections"
cases = {
    "max-age": {"Cache-Control": "max-age=60"},
    "no-store": {"Cache-Control": "no-store"},
    "no-cache": {"Cache-Control": "no-cache"},
    "ETag": {"ETag": '"v1"'},
}

storage = SqliteStorage(connection=sqlite3.connect(":memory:", check_same_thread=False))
with CacheClient(storage=storage, rfc=True) as client:
    for name, headers in cases.items():
        url = f"{base}/{uuid.uuid4()}"  # counts of this run alone
        for _ in range(2):
            response = client.get(f"{url}/response-headers", params=headers)
            response.raise_for_status()
        from_cache = response.extensions["caching"]["from_cache"]
        requests = client.get(url).json()["requests"]
        print(f"{name:8}: second answer from the cache: {from_cache}, requests sent: {requests}")
