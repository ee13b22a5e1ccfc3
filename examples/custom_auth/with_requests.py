# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import hmac

import requests

url = "http://127.0.0.1:7249/signature-auth"
key = b"playground-key"


def sign(request):
    body = request.body or b""
    body = body.encode() if isinstance(body, str) else body
    message = b"\n".join([request.method.encode(), request.path_url.encode(), body])
    request.headers["X-Signature"] = hmac.digest(key, message, "sha256").hex()
    return request


with requests.Session() as session:
    session.auth = sign
    response = session.post(url, json={"tea": "Assam", "grams": 100}, timeout=5)
    response.raise_for_status()
    print(response.status_code, response.json()["data"])
