# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

"""Take the user name and the password from a netrc file, and see what becomes of a token."""

import asyncio
from pathlib import Path

import httpx

base = "http://127.0.0.1:7249"
token = {"Authorization": "Bearer playground-token"}

netrc = Path("playground.netrc")  # in place of ~/.netrc, which stays as it is
netrc.touch(mode=0o600)
netrc.write_text("machine 127.0.0.1 login user password passwd\n")


async def main() -> None:
    async with httpx.AsyncClient() as client:
        response = await client.get(f"{base}/basic-auth/user/passwd")
        print("by default:", response.status_code)

    for reads_netrc in (True, False):
        auth = httpx.NetRCAuth(str(netrc)) if reads_netrc else None
        async with httpx.AsyncClient(auth=auth) as client:
            response = await client.get(f"{base}/basic-auth/user/passwd")
            print(f"netrc {reads_netrc}:", response.status_code)
            response = await client.get(f"{base}/headers", headers=token)
            print("  with a token, sent:", response.json()["headers"]["Authorization"])


asyncio.run(main())
