# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import httpx


def add_request_id(request):
    request.headers["X-Request-ID"] = "order-7"


def report(response):
    print(response.request.method, response.url, response.status_code)


hooks = {"request": [add_request_id], "response": [report]}
with httpx.Client(event_hooks=hooks, timeout=5) as client:
    response = client.get("http://127.0.0.1:7249/headers")
    response.raise_for_status()
    print("Received:", response.json()["headers"]["X-Request-Id"])
