# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx2"]
# ///

import time
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import httpx2

url = "http://127.0.0.1:7249/rate-limit/rate-limits-httpx2?limit=3&retry_after=1"


def seconds(retry_after):
    if retry_after.isdecimal():
        return int(retry_after)
    return (parsedate_to_datetime(retry_after) - datetime.now(UTC)).total_seconds()


class WaitAndRetry(httpx2.HTTPTransport):
    def handle_request(self, request):
        for _ in range(3):
            response = super().handle_request(request)
            if response.status_code != 429:
                return response
            response.close()
            time.sleep(min(60, seconds(response.headers.get("Retry-After", "1"))))
        return super().handle_request(request)


with httpx2.Client(transport=WaitAndRetry(), timeout=5) as client:
    for _ in range(4):  # one more than the server allows in a second
        response = client.get(url)
        response.raise_for_status()
        print(response.status_code)
