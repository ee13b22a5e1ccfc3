# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

"""Answer Digest challenges, and list the status of each response on the way."""

import asyncio

import httpx

url = "http://127.0.0.1:7249/digest-auth"
cases = {
    "MD5": "auth/user/passwd/MD5",
    "SHA-256": "auth/user/passwd/SHA-256",
    "auth-int": "auth-int/user/passwd/SHA-256",
    "wrong password": "auth/user/other/SHA-256",
}


async def main() -> None:
    async with httpx.AsyncClient() as client:
        for name, path in cases.items():
            auth = httpx.DigestAuth("user", "passwd")
            try:
                response = await client.get(f"{url}/{path}", auth=auth)
            except NotImplementedError as error:
                print(f"{name}: NotImplementedError: {error}")
            else:
                print(f"{name}:", [step.status_code for step in (*response.history, response)])

        auth = httpx.DigestAuth("user", "passwd")
        for use in ("first use", "second use"):
            response = await client.get(f"{url}/auth/user/passwd", auth=auth)
            print(f"{use}:", [step.status_code for step in (*response.history, response)])


asyncio.run(main())
