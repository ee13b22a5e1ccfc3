# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

"""Meet four slow situations with timeouts of 0.8 s, and see what each of them comes to."""

import asyncio
import time

import httpx

base = "http://127.0.0.1:7249"
timeout = httpx.Timeout(connect=0.8, read=0.8, write=0.8, pool=0.8)


async def main() -> None:
    async def attempt(name: str, method: str, path: str, content: bytes | None = None) -> None:
        try:
            outcome = str((await client.request(method, base + path, content=content)).status_code)
        except httpx.HTTPError as error:
            outcome = type(error).__name__
        print(f"{name}: {outcome}")

    async with httpx.AsyncClient(timeout=timeout, limits=httpx.Limits(max_connections=1)) as client:
        await attempt("Silence", "GET", "/delay/2")
        await attempt("Upload that nobody reads", "POST", "/unread/1.5", bytes(16 * 1024 * 1024))
        await attempt("A byte every 0.1 s, for 1.4 s", "GET", "/drip?numbytes=15&duration=1.5")
        async with asyncio.TaskGroup() as tasks:
            download = tasks.create_task(client.get(f"{base}/drip?numbytes=2&duration=4", timeout=5))
            await asyncio.sleep(0.3)  # by now it has the pool's only connection
            start = time.monotonic()
            await attempt("Pool of one, in use", "GET", "/get")
            print("  it waited:", time.monotonic() - start > 0.5)
        download.result().raise_for_status()


asyncio.run(main())
