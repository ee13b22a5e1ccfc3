# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx


async def add_request_id(request):
    request.headers["X-Request-ID"] = "order-7"


async def report(response):
    print(response.request.method, response.url, response.status_code)


async def main():
    hooks = {"request": [add_request_id], "response": [report]}
    async with httpx.AsyncClient(event_hooks=hooks, timeout=5) as client:
        response = await client.get("http://127.0.0.1:7249/headers")
        response.raise_for_status()
        print("Received:", response.json()["headers"]["X-Request-Id"])


asyncio.run(main())
