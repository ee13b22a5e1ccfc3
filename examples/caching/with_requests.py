# /// script
# requires-python = ">=3.11"
# dependencies = ["requests", "requests-cache"]
# ///

from requests_cache import CachedSession

url = "http://127.0.0.1:7249/cache/60"  # Cache-Control: max-age=60

with CachedSession(backend="memory", cache_control=True) as session:
    for _ in range(2):
        response = session.get(url, timeout=5)
        response.raise_for_status()
        print(response.status_code, "from the cache:", response.from_cache)
