# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests
from requests.adapters import HTTPAdapter
from urllib3.util import Retry

with requests.Session() as session:
    # Fix
    retry = Retry(total=3, backoff_factor=1)
    session.mount("https://", HTTPAdapter(max_retries=retry))
    session.mount("http://", HTTPAdapter(max_retries=retry))

    print(session.get("http://127.0.0.1:7249/get", timeout=5).status_code)
