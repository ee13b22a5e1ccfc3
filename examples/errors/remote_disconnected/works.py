# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests
from requests.adapters import HTTPAdapter
from urllib3.util import Retry

with requests.Session() as session:
    # Fix: allowed_methods=None sends a POST again too
    retry = Retry(total=3, backoff_factor=1, allowed_methods=None)
    session.mount("https://", HTTPAdapter(max_retries=retry))
    session.mount("http://", HTTPAdapter(max_retries=retry))

    print(session.post("http://127.0.0.1:7249/post", timeout=5).status_code)
