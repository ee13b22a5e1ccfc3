# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx", "httpx-retries"]
# ///

import httpx
from httpx_retries import Retry, RetryTransport

url = "http://127.0.0.1:7252/close-after-first"  # drops a connection's second request

retry = Retry(total=3, backoff_factor=0.5)
with httpx.Client(transport=RetryTransport(retry=retry), timeout=5) as client:
    for _ in range(2):
        response = client.get(url)
        response.raise_for_status()
        print(response.status_code)
