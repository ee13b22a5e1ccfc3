# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio
import json

import aiohttp

url = "http://127.0.0.1:7249/v1/chat/completions"
body = {
    "model": "playground",
    "messages": [{"role": "user", "content": "How long does tea steep?"}],
    "stream": True,
}


class ChatError(Exception):
    """The API answered with an error."""


async def tokens(session, key, **options):
    options |= {"json": body, "headers": {"Authorization": f"Bearer {key}"}}
    async with session.post(url, **options) as response:
        if not response.ok:  # before the stream
            raise ChatError(f"{response.status} {await response.text()}")
        async for line in response.content:
            if not line.startswith(b"data:"):
                continue
            data = line.removeprefix(b"data:").strip()
            if data == b"[DONE]":
                return
            chunk = json.loads(data)
            if "error" in chunk:  # in the middle, after the status 200
                raise ChatError(chunk["error"]["message"])
            for choice in chunk["choices"]:
                yield choice["delta"].get("content") or ""
    raise ChatError("the stream ended before [DONE]")


async def main():
    timeout = aiohttp.ClientTimeout(total=None, sock_connect=5, sock_read=60)
    async with aiohttp.ClientSession(timeout=timeout) as session:
        for key, options in ("secret", {"params": {"fails_after": 4}}), ("wrong", {}):
            try:
                async for token in tokens(session, key, **options):
                    print(token, end="", flush=True)
            except (ChatError, aiohttp.ClientError, TimeoutError) as error:
                print("\nError:", error)


asyncio.run(main())
