# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

"""Meet a limit of three requests: once as it comes, once waiting for as long as the server says."""

import time
import uuid
from email.utils import parsedate_to_datetime

import httpx


def seconds(retry_after: str) -> float:
    if retry_after.isdecimal():
        return int(retry_after)
    return max(0, parsedate_to_datetime(retry_after).timestamp() - time.time())  # a date is allowed too


class WaitingTransport(httpx.HTTPTransport):
    """Sends a request again after a 429 that says when."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer as the server does, the second time."""
        response = super().handle_request(request)
        if response.status_code == 429 and "Retry-After" in response.headers:
            response.close()
            time.sleep(min(60, seconds(response.headers["Retry-After"])))
            response = super().handle_request(request)
        return response


transports = {"As it comes": httpx.HTTPTransport(), "Waiting": WaitingTransport()}
for name, transport in transports.items():
    url = f"http://127.0.0.1:7249/rate-limit/{uuid.uuid4()}?limit=3&retry_after=1"
    with httpx.Client(transport=transport) as client:
        statuses = [client.get(url).status_code for _ in range(4)]
        print(f"{name}: {statuses}")
