# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio
import json

import aiohttp

url = "http://127.0.0.1:7249/v1/chat/completions?delay=0.1"
headers = {"Authorization": "Bearer secret"}
body = {
    "model": "playground",
    "messages": [{"role": "user", "content": "How long does tea steep?"}],
    "stream": True,
}
# between two tokens: 60 seconds; for the whole answer: no limit
timeout = aiohttp.ClientTimeout(total=None, sock_connect=5, sock_read=60)


async def main():
    async with aiohttp.ClientSession(timeout=timeout) as session:
        async with session.post(url, json=body, headers=headers) as response:
            response.raise_for_status()
            async for line in response.content:
                if not line.startswith(b"data:"):
                    continue
                data = line.removeprefix(b"data:").strip()
                if data == b"[DONE]":
                    break
                for choice in json.loads(data)["choices"]:
                    print(choice["delta"].get("content") or "", end="", flush=True)
    print()


asyncio.run(main())
