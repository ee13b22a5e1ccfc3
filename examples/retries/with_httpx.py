# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx", "httpx-retries"]
# ///

import httpx
from httpx_retries import Retry, RetryTransport

url = "http://127.0.0.1:7249/retry/retries-httpx?fail=1"  # 503, then 200

retry = Retry(total=3, backoff_factor=0.5, status_forcelist=[429, 502, 503, 504])
with httpx.Client(transport=RetryTransport(retry=retry), timeout=5) as client:
    response = client.get(url)
    response.raise_for_status()
    print(response.status_code, response.json())
