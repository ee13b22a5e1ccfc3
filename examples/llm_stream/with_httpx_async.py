# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx", "httpx-sse"]
# ///

import asyncio

import httpx
from httpx_sse import aconnect_sse

url = "http://127.0.0.1:7249/v1/chat/completions?delay=0.1"
headers = {"Authorization": "Bearer secret"}
body = {
    "model": "playground",
    "messages": [{"role": "user", "content": "How long does tea steep?"}],
    "stream": True,
}
timeout = httpx.Timeout(5, read=60)  # between two tokens


async def main():
    async with httpx.AsyncClient(timeout=timeout) as client:
        async with aconnect_sse(
            client, "POST", url, json=body, headers=headers
        ) as source:
            source.response.raise_for_status()
            async for event in source.aiter_sse():
                if event.data == "[DONE]":
                    break
                for choice in event.json()["choices"]:
                    print(choice["delta"].get("content") or "", end="", flush=True)
    print()


asyncio.run(main())
