# /// script
# requires-python = ">=3.11"
# dependencies = ["hishel", "httpx2"]
# ///

from hishel import SqliteStorage
from hishel.httpx2 import CacheClient

url = "http://127.0.0.1:7249/cache/60"  # Cache-Control: max-age=60

storage = SqliteStorage(database_path="cache.db")
with CacheClient(storage=storage, rfc=True, timeout=5) as client:
    for _ in range(2):
        response = client.get(url)
        response.raise_for_status()
        cached = response.extensions["caching"]["from_cache"]
        print(response.status_code, "from the cache:", cached)
