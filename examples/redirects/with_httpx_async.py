# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

"""Follow redirects: the way taken, the limit, the method, and what another host receives."""

import asyncio

import httpx

base = "http://127.0.0.1:7249"
other = "http://localhost:7249/headers"  # the same server under another name
secrets = {"Authorization": "Bearer token", "X-Api-Key": "key"}
moves = [("POST", 301), ("POST", 302), ("POST", 303), ("POST", 307), ("POST", 308), ("PUT", 302)]


async def main() -> None:
    async with httpx.AsyncClient(follow_redirects=True, max_redirects=3) as client:
        for count in (2, 3, 4):
            try:
                response = await client.get(f"{base}/redirect/{count}")
                print(f"{count} redirects:", [step.status_code for step in response.history], response.url)
            except httpx.TooManyRedirects as error:
                print(f"{count} redirects:", type(error).__name__)
        for method, status in moves:
            params = {"url": "/method", "status_code": status}
            response = await client.request(method, f"{base}/redirect-to", params=params)
            response.raise_for_status()
            print(method, status, "becomes", response.json()["method"])
        response = await client.get(f"{base}/redirect-to", params={"url": other}, headers=secrets)
        response.raise_for_status()
        print("other host:", sorted(secrets.keys() & response.json()["headers"].keys()))


asyncio.run(main())
