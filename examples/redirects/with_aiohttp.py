# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

"""Follow redirects: the way taken, the limit, the method, and what another host receives."""

import asyncio

import aiohttp

base = "http://127.0.0.1:7249"
other = "http://localhost:7249/headers"  # the same server under another name
secrets = {"Authorization": "Bearer token", "X-Api-Key": "key"}
moves = [("POST", 301), ("POST", 302), ("POST", 303), ("POST", 307), ("POST", 308), ("PUT", 302)]


async def main() -> None:
    async with aiohttp.ClientSession() as session:
        for count in (2, 3, 4):
            try:
                async with session.get(f"{base}/redirect/{count}", max_redirects=3) as response:
                    print(f"{count} redirects:", [step.status for step in response.history], response.url)
            except aiohttp.TooManyRedirects as error:
                print(f"{count} redirects:", type(error).__name__)
        for method, status in moves:
            params = {"url": "/method", "status_code": status}
            async with session.request(method, f"{base}/redirect-to", params=params) as response:
                response.raise_for_status()
                print(method, status, "becomes", (await response.json())["method"])
        async with session.get(f"{base}/redirect-to", params={"url": other}, headers=secrets) as response:
            response.raise_for_status()
            print("other host:", sorted(secrets.keys() & (await response.json())["headers"].keys()))


asyncio.run(main())
