# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx", "httpx-sse"]
# ///

import asyncio
from contextlib import aclosing

import httpx
from httpx_sse import aconnect_sse

url = "http://127.0.0.1:7249/v1/chat/completions?delay=0.1"
headers = {"Authorization": "Bearer secret"}
body = {
    "model": "playground",
    "messages": [{"role": "user", "content": "How long does tea steep?"}],
    "stream": True,
}


async def tokens():
    async with (
        httpx.AsyncClient(timeout=httpx.Timeout(5, read=60)) as client,
        aconnect_sse(client, "POST", url, json=body, headers=headers) as source,
    ):
        source.response.raise_for_status()
        async for event in source.aiter_sse():
            if event.data != "[DONE]":
                for choice in event.json()["choices"]:
                    yield choice["delta"].get("content") or ""


async def main():
    answer = ""
    async with aclosing(tokens()) as stream:
        async for token in stream:
            answer += token
            if "." in token:  # one sentence is enough
                break
    print(answer)


asyncio.run(main())
