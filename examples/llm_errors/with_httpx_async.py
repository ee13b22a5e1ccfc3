# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx", "httpx-sse"]
# ///

import asyncio

import httpx
from httpx_sse import aconnect_sse

url = "http://127.0.0.1:7249/v1/chat/completions"
body = {
    "model": "playground",
    "messages": [{"role": "user", "content": "How long does tea steep?"}],
    "stream": True,
}


class ChatError(Exception):
    """The API answered with an error."""


async def tokens(client, key, **options):
    options |= {"json": body, "headers": {"Authorization": f"Bearer {key}"}}
    async with aconnect_sse(client, "POST", url, **options) as source:
        response = source.response
        if response.is_error:  # before the stream
            await response.aread()
            raise ChatError(f"{response.status_code} {response.text}")
        async for event in source.aiter_sse():
            if event.data == "[DONE]":
                return
            chunk = event.json()
            if "error" in chunk:  # in the middle, after the status 200
                raise ChatError(chunk["error"]["message"])
            for choice in chunk["choices"]:
                yield choice["delta"].get("content") or ""
    raise ChatError("the stream ended before [DONE]")


async def main():
    async with httpx.AsyncClient(timeout=httpx.Timeout(5, read=60)) as client:
        for key, options in ("secret", {"params": {"fails_after": 4}}), ("wrong", {}):
            try:
                async for token in tokens(client, key, **options):
                    print(token, end="", flush=True)
            except (ChatError, httpx.HTTPError) as error:
                print("\nError:", error)


asyncio.run(main())
