# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

"""Answer Digest challenges, and list the status of each response on the way."""

import requests
from requests.auth import HTTPDigestAuth

url = "http://127.0.0.1:7249/digest-auth"
cases = {
    "MD5": "auth/user/passwd/MD5",
    "SHA-256": "auth/user/passwd/SHA-256",
    "auth-int": "auth-int/user/passwd/SHA-256",
    "wrong password": "auth/user/other/SHA-256",
}

with requests.Session() as session:
    for name, path in cases.items():
        auth = HTTPDigestAuth("user", "passwd")
        response = session.get(f"{url}/{path}", auth=auth, timeout=5)
        print(f"{name}:", [step.status_code for step in (*response.history, response)])

    auth = HTTPDigestAuth("user", "passwd")
    for use in ("first use", "second use"):
        response = session.get(f"{url}/auth/user/passwd", auth=auth, timeout=5)
        print(f"{use}:", [step.status_code for step in (*response.history, response)])
