# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx", "httpx-retries"]
# ///

import httpx
from httpx_retries import Retry, RetryTransport

url = "http://127.0.0.1:7249/rate-limit/rate-limits-httpx?limit=3&retry_after=1"

retry = Retry(total=3, backoff_factor=0.5, status_forcelist=[429], max_backoff_wait=60)
with httpx.Client(transport=RetryTransport(retry=retry), timeout=5) as client:
    for _ in range(4):  # one more than the server allows in a second
        response = client.get(url)
        response.raise_for_status()
        print(response.status_code)
