# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio
import json
from contextlib import aclosing

import aiohttp

url = "http://127.0.0.1:7249/v1/chat/completions?delay=0.1"
headers = {"Authorization": "Bearer secret"}
body = {
    "model": "playground",
    "messages": [{"role": "user", "content": "How long does tea steep?"}],
    "stream": True,
}
timeout = aiohttp.ClientTimeout(total=None, sock_connect=5, sock_read=60)


async def tokens():
    async with (
        aiohttp.ClientSession(timeout=timeout) as session,
        session.post(url, json=body, headers=headers) as response,
    ):
        response.raise_for_status()
        async for line in response.content:
            data = line.removeprefix(b"data:").strip()
            if line.startswith(b"data:") and data != b"[DONE]":
                for choice in json.loads(data)["choices"]:
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
