# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests
from requests.auth import HTTPDigestAuth

url = "http://127.0.0.1:7249/digest-auth/auth/user/passwd/SHA-256"

with requests.Session() as session:
    session.auth = HTTPDigestAuth("user", "passwd")
    response = session.get(url, timeout=5)
    response.raise_for_status()
    print(response.status_code, response.json())
