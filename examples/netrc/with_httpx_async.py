# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio
from pathlib import Path

import httpx

file = Path("shop.netrc")
file.touch(mode=0o600)
file.write_text("machine 127.0.0.1 login user password passwd\n")


async def main():
    auth = httpx.NetRCAuth(str(file))  # without a path, ~/.netrc
    async with httpx.AsyncClient(auth=auth, timeout=5) as client:
        response = await client.get("http://127.0.0.1:7249/basic-auth/user/passwd")
        response.raise_for_status()
        print(response.json())


asyncio.run(main())
