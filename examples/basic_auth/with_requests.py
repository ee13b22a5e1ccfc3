# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

"""Send a user name and a password with Basic authentication."""

import requests

base = "http://127.0.0.1:7249"

with requests.Session() as session:
    response = session.get(f"{base}/basic-auth/user/passwd", auth=("user", "passwd"), timeout=5)
    print("right password:", response.status_code, response.json())

    response = session.get(f"{base}/basic-auth/user/passwd", auth=("user", "wrong"), timeout=5)
    print("wrong password:", response.status_code, response.headers["WWW-Authenticate"])

    response = session.get(f"{base}/basic-auth/user/pässwd", auth=("user", "pässwd"), timeout=5)
    print("beyond ASCII  :", response.status_code)

    utf8 = (b"user", "pässwd".encode())
    response = session.get(f"{base}/basic-auth/user/pässwd", auth=utf8, timeout=5)
    print("as UTF-8 bytes:", response.status_code)

    response = session.get(f"{base}/headers", auth=("user", "passwd"), timeout=5)
    print("header sent   :", response.json()["headers"]["Authorization"])
