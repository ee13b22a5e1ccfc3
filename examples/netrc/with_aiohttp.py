# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

"""Take the user name and the password from a netrc file, and see what becomes of a token."""

import asyncio
import os
from pathlib import Path

import aiohttp

base = "http://127.0.0.1:7249"
token = {"Authorization": "Bearer playground-token"}

netrc = Path("playground.netrc")  # in place of ~/.netrc, which stays as it is
netrc.touch(mode=0o600)
netrc.write_text("machine 127.0.0.1 login user password passwd\n")
os.environ["NETRC"] = str(netrc)


async def main() -> None:
    session = aiohttp.ClientSession()
    async with session, session.get(f"{base}/basic-auth/user/passwd") as response:
        print("by default:", response.status)

    for reads_netrc in (True, False):
        async with aiohttp.ClientSession(trust_env=reads_netrc) as session:
            async with session.get(f"{base}/basic-auth/user/passwd") as response:
                print(f"netrc {reads_netrc}:", response.status)
            try:
                async with session.get(f"{base}/headers", headers=token) as response:
                    print("  with a token, sent:", (await response.json())["headers"]["Authorization"])
            except ValueError as error:
                print("  with a token, ValueError:", error)


asyncio.run(main())
