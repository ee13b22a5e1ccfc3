# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx2", "tenacity"]
# ///

import httpx2
import tenacity

url = "http://127.0.0.1:7249/retry/retries-httpx2?fail=1"  # 503, then 200


def may_pass(error):
    if isinstance(error, httpx2.HTTPStatusError):
        return error.response.status_code in {429, 502, 503, 504}
    return isinstance(error, httpx2.TransportError)


@tenacity.retry(
    retry=tenacity.retry_if_exception(may_pass),
    stop=tenacity.stop_after_attempt(4),
    wait=tenacity.wait_exponential_jitter(multiplier=0.5, max=10, jitter=0.5),
    reraise=True,
)
def fetch(client):
    response = client.get(url)
    response.raise_for_status()
    return response.json()


with httpx2.Client(timeout=5) as client:
    print(fetch(client))
