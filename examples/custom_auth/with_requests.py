# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

"""Sign the method, the path and the body of every request, and let the server check."""

import hashlib
import hmac

import requests

url = "http://127.0.0.1:7249/signature-auth"
key = b"playground-key"


def sign(request: requests.PreparedRequest) -> requests.PreparedRequest:
    body = request.body or b""
    body = body.encode() if isinstance(body, str) else body
    message = b"\n".join([request.method.encode(), request.path_url.encode(), body])
    request.headers["X-Signature"] = hmac.new(key, message, hashlib.sha256).hexdigest()
    return request


with requests.Session() as session:
    response = session.post(url, json={"name": "Zoë"}, timeout=5)
    print("unsigned  :", response.status_code)

    session.auth = sign
    response = session.get(url, params={"tea": "green & black"}, timeout=5)
    print("signed GET:", response.status_code)
    response = session.post(url, json={"name": "Zoë"}, timeout=5)
    print("signed    :", response.status_code)
    print("  body    :", response.json()["data"])
    print("  sent    :", response.request.headers["X-Signature"][:16])
