# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

"""Sign the method, the path and the body of every request."""

import hashlib
import hmac

import requests

url = "http://127.0.0.1:7249/post"
key = b"playground-key"


def signature(method: str, path: str, body: bytes) -> str:
    message = b"\n".join([method.encode(), path.encode(), body])
    return hmac.new(key, message, hashlib.sha256).hexdigest()


def sign(request: requests.PreparedRequest) -> requests.PreparedRequest:
    body = request.body or b""
    body = body.encode() if isinstance(body, str) else body
    request.headers["X-Signature"] = signature(request.method, request.path_url, body)
    return request


with requests.Session() as session:
    session.auth = sign
    response = session.post(url, json={"name": "Zoë"}, timeout=5)
    response.raise_for_status()
    seen = response.json()
    print("body seen :", seen["data"])
    received = seen["headers"]["X-Signature"]
    print("signature :", received[:16])
    expected = signature("POST", "/post", seen["data"].encode())
    print("they match:", hmac.compare_digest(received, expected))
