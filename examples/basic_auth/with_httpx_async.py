# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

"""Send a user name and a password with Basic authentication."""

import asyncio

import httpx

base = "http://127.0.0.1:7249"


async def main() -> None:
    async with httpx.AsyncClient() as client:
        response = await client.get(f"{base}/basic-auth/user/passwd", auth=("user", "passwd"))
        print("right password:", response.status_code, response.json())

        response = await client.get(f"{base}/basic-auth/user/passwd", auth=("user", "wrong"))
        print("wrong password:", response.status_code, response.headers["WWW-Authenticate"])

        response = await client.get(f"{base}/basic-auth/user/pässwd", auth=("user", "pässwd"))
        print("beyond ASCII  :", response.status_code)

        response = await client.get(f"{base}/headers", auth=("user", "passwd"))
        print("header sent   :", response.json()["headers"]["Authorization"])


asyncio.run(main())
