# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio
import os
from pathlib import Path

import aiohttp

url = "http://127.0.0.1:7249/basic-auth/user/passwd"

file = Path("shop.netrc")
file.touch(mode=0o600)
file.write_text("machine 127.0.0.1 login user password passwd\n")
os.environ["NETRC"] = str(file)  # without this, ~/.netrc


async def main():
    timeout = aiohttp.ClientTimeout(total=30)
    async with aiohttp.ClientSession(trust_env=True, timeout=timeout) as session:
        async with session.get(url) as response:
            response.raise_for_status()
            print(await response.json())


asyncio.run(main())
