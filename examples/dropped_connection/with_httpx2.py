# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx2", "tenacity"]
# ///

import httpx2
import tenacity

url = "http://127.0.0.1:7252/close-after-first"  # drops a connection's second request


@tenacity.retry(
    retry=tenacity.retry_if_exception_type(httpx2.TransportError),
    stop=tenacity.stop_after_attempt(4),
    wait=tenacity.wait_exponential_jitter(multiplier=0.5, max=10, jitter=0.5),
    reraise=True,
)
def fetch(client):
    response = client.get(url)
    response.raise_for_status()
    return response


with httpx2.Client(timeout=5) as client:
    for _ in range(2):
        print(fetch(client).status_code)
