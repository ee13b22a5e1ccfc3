# /// script
# requires-python = ">=3.11"
# dependencies = ["requests", "tenacity"]
# ///

import requests
from requests.exceptions import ChunkedEncodingError
from tenacity import retry, retry_if_exception_type, stop_after_attempt

cut_short = retry_if_exception_type(ChunkedEncodingError)


# Fix
@retry(retry=cut_short, stop=stop_after_attempt(3), reraise=True)
def fetch(url):
    return requests.get(url, timeout=5).content


print(len(fetch("http://127.0.0.1:7249/bytes/100")), "bytes")
