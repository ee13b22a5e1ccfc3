# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests
from requests.adapters import HTTPAdapter
from urllib3.util import Retry

url = "http://127.0.0.1:7249/retry/retries-requests?fail=1"  # 503, then 200

retry = Retry(total=3, backoff_factor=0.5, status_forcelist=[429, 502, 503, 504])
with requests.Session() as session:
    session.mount("https://", HTTPAdapter(max_retries=retry))
    session.mount("http://", HTTPAdapter(max_retries=retry))
    response = session.get(url, timeout=5)
    response.raise_for_status()
    print(response.status_code, response.json())
