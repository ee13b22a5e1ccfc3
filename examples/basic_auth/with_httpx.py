# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

"""Send a user name and a password with Basic authentication."""

import httpx

base = "http://127.0.0.1:7249"

with httpx.Client() as client:
    response = client.get(f"{base}/basic-auth/user/passwd", auth=("user", "passwd"))
    print("right password:", response.status_code, response.json())

    response = client.get(f"{base}/basic-auth/user/passwd", auth=("user", "wrong"))
    print("wrong password:", response.status_code, response.headers["WWW-Authenticate"])

    response = client.get(f"{base}/basic-auth/user/pässwd", auth=("user", "pässwd"))
    print("beyond ASCII  :", response.status_code)

    response = client.get(f"{base}/headers", auth=("user", "passwd"))
    print("header sent   :", response.json()["headers"]["Authorization"])
