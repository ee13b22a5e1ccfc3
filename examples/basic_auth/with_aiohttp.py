# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

"""Send a user name and a password with Basic authentication."""

import asyncio

import aiohttp

base = "http://127.0.0.1:7249"


async def main() -> None:
    async with aiohttp.ClientSession() as session:
        headers = {"Authorization": aiohttp.encode_basic_auth("user", "passwd")}
        async with session.get(f"{base}/basic-auth/user/passwd", headers=headers) as response:
            print("right password:", response.status, await response.json())

        headers = {"Authorization": aiohttp.encode_basic_auth("user", "wrong")}
        async with session.get(f"{base}/basic-auth/user/passwd", headers=headers) as response:
            print("wrong password:", response.status, response.headers["WWW-Authenticate"])

        headers = {"Authorization": aiohttp.encode_basic_auth("user", "pässwd")}
        async with session.get(f"{base}/basic-auth/user/pässwd", headers=headers) as response:
            print("beyond ASCII  :", response.status)

        headers = {"Authorization": aiohttp.encode_basic_auth("user", "passwd")}
        async with session.get(f"{base}/headers", headers=headers) as response:
            print("header sent   :", (await response.json())["headers"]["Authorization"])


asyncio.run(main())
