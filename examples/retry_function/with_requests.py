# /// script
# requires-python = ">=3.11"
# dependencies = ["requests", "tenacity"]
# ///

import requests
import tenacity

url = "http://127.0.0.1:7249/retry/retry-function-requests?fail=1"


def may_pass(error):
    if isinstance(error, requests.HTTPError):
        return error.response.status_code in {429, 502, 503, 504}
    return isinstance(error, (requests.ConnectionError, requests.Timeout))


@tenacity.retry(
    retry=tenacity.retry_if_exception(may_pass),
    stop=tenacity.stop_after_attempt(4),
    wait=tenacity.wait_exponential_jitter(multiplier=0.5, max=10, jitter=0.5),
    reraise=True,
)
def fetch():
    response = requests.get(url, timeout=5)
    response.raise_for_status()
    return response.json()


print(fetch())
