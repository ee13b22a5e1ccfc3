# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

"""Answer Digest challenges, and list the status of each response on the way."""

import asyncio

import aiohttp

url = "http://127.0.0.1:7249/digest-auth"
cases = {
    "MD5": "auth/user/passwd/MD5",
    "SHA-256": "auth/user/passwd/SHA-256",
    "auth-int": "auth-int/user/passwd/SHA-256",
    "wrong password": "auth/user/other/SHA-256",
}
steps: list[int] = []


async def note_status(request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
    response = await handler(request)
    steps.append(response.status)
    return response


async def main() -> None:
    async with aiohttp.ClientSession() as session:
        for name, path in cases.items():
            auth = aiohttp.DigestAuthMiddleware("user", "passwd")
            steps.clear()
            async with session.get(f"{url}/{path}", middlewares=(auth, note_status)):
                print(f"{name}:", steps)

        auth = aiohttp.DigestAuthMiddleware("user", "passwd")
        for use in ("first use", "second use"):
            steps.clear()
            async with session.get(f"{url}/auth/user/passwd", middlewares=(auth, note_status)):
                print(f"{use}:", steps)


asyncio.run(main())
