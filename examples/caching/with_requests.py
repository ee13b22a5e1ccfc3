# /// script
# requires-python = ">=3.11"
# dependencies = ["requests", "requests-cache"]
# ///

"""Ask for everything twice, through a cache that goes by the headers of each answer."""

import uuid

from requests_cache import CachedSession

base = "http://127.0.0.1:7249/connections"
cases = {
    "max-age": {"Cache-Control": "max-age=60"},
    "no-store": {"Cache-Control": "no-store"},
    "no-cache": {"Cache-Control": "no-cache"},
    "ETag": {"ETag": '"v1"'},
}

# expire_after=0: check with the server whatever has no lifetime of its own
with CachedSession(backend="memory", cache_control=True, expire_after=0) as session:
    for name, headers in cases.items():
        url = f"{base}/{uuid.uuid4()}"  # counts of this run alone
        for _ in range(2):
            response = session.get(f"{url}/response-headers", params=headers, timeout=5)
            response.raise_for_status()
        requests = session.get(url, timeout=5).json()["requests"]
        print(f"{name:8}: second answer from the cache: {response.from_cache}, requests sent: {requests}")
