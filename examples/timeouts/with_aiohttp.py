# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

"""Meet four slow situations with timeouts of 0.8 s, and see what each of them comes to."""

import asyncio
import io
import time

import aiohttp

base = "http://127.0.0.1:7249"
each = aiohttp.ClientTimeout(connect=0.8, sock_connect=0.8, sock_read=0.8)
whole = aiohttp.ClientTimeout(total=0.8)


async def main() -> None:
    async def attempt(name: str, limits: aiohttp.ClientTimeout, method: str, path: str, data: object = None) -> None:
        try:
            async with session.request(method, base + path, data=data, timeout=limits) as response:
                await response.read()
                outcome = str(response.status)
        except (aiohttp.ClientError, TimeoutError) as error:
            outcome = type(error).__name__
        print(f"{name}: {outcome}")

    connector = aiohttp.TCPConnector(limit=1)
    async with aiohttp.ClientSession(connector=connector) as session:
        upload = io.BytesIO(bytes(16 * 1024 * 1024))
        await attempt("Silence", each, "GET", "/delay/2")
        await attempt("Upload that nobody reads", whole, "POST", "/unread/1.5", upload)
        await attempt("A byte every 0.1 s, for 1.4 s", whole, "GET", "/drip?numbytes=15&duration=1.5")
        async with session.get(f"{base}/drip?numbytes=2&duration=4", raise_for_status=True):
            start = time.monotonic()  # that request has the pool's only connection
            await attempt("Pool of one, in use", each, "GET", "/get")
            print("  it waited:", time.monotonic() - start > 0.5)


asyncio.run(main())
