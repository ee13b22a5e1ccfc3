# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

"""Sign the method, the path and the body of every request."""

import hashlib
import hmac

import httpx

url = "http://127.0.0.1:7249/post"
key = b"playground-key"


def signature(method: str, path: str, body: bytes) -> str:
    message = b"\n".join([method.encode(), path.encode(), body])
    return hmac.new(key, message, hashlib.sha256).hexdigest()


def sign(request: httpx.Request) -> httpx.Request:
    path = request.url.raw_path.decode()
    request.headers["X-Signature"] = signature(request.method, path, request.content)
    return request


with httpx.Client(auth=sign) as client:
    response = client.post(url, json={"name": "Zoë"})
    response.raise_for_status()
    seen = response.json()
    print("body seen :", seen["data"])
    received = seen["headers"]["X-Signature"]
    print("signature :", received[:16])
    expected = signature("POST", "/post", seen["data"].encode())
    print("they match:", hmac.compare_digest(received, expected))
