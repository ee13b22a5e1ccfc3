# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import httpx

# Fix: outside the handler, with connections that are not kept for long
limits = httpx.Limits(keepalive_expiry=3)
client = httpx.Client(base_url="http://127.0.0.1:7249", limits=limits, timeout=5)


def handler(event, context):
    response = client.get("/get")
    return response.status_code


print(handler({}, None))
