# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

"""Sign the method, the path and the body of every request, and let the server check."""

import hashlib
import hmac

import httpx

url = "http://127.0.0.1:7249/signature-auth"
key = b"playground-key"


def sign(request: httpx.Request) -> httpx.Request:
    message = b"\n".join([request.method.encode(), request.url.raw_path, request.content])
    request.headers["X-Signature"] = hmac.new(key, message, hashlib.sha256).hexdigest()
    return request


with httpx.Client() as client:
    response = client.post(url, json={"name": "Zoë"})
    print("unsigned  :", response.status_code)

    client.auth = sign
    response = client.get(url, params={"tea": "green & black"})
    print("signed GET:", response.status_code)
    response = client.post(url, json={"name": "Zoë"})
    print("signed    :", response.status_code)
    print("  body    :", response.json()["data"])
    print("  sent    :", response.request.headers["X-Signature"][:16])
