# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

"""Meet a limit of three requests: once as it comes, once waiting for as long as the server says."""

import uuid

import requests
from requests.adapters import HTTPAdapter
from urllib3.util import Retry

adapters = {
    "As it comes": HTTPAdapter(),
    "Waiting": HTTPAdapter(max_retries=Retry(total=1, status_forcelist=[429], retry_after_max=60)),
}
for name, adapter in adapters.items():
    url = f"http://127.0.0.1:7249/rate-limit/{uuid.uuid4()}?limit=3&retry_after=1"
    with requests.Session() as session:
        session.mount("http://", adapter)
        statuses = [session.get(url, timeout=5).status_code for _ in range(4)]
        print(f"{name}: {statuses}")
