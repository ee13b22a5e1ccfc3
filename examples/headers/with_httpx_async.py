# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

"""Send headers of our own, leave one out, and read a repeated one."""

import asyncio
from pprint import pprint

import httpx

base = "http://127.0.0.1:7249"


async def main() -> None:
    async with httpx.AsyncClient(headers={"User-Agent": "tea-shop/1.0"}) as client:  # on every request
        own = {"accept": "application/json", "X-Trace": "42"}
        response = await client.get(f"{base}/headers", headers=own)
        response.raise_for_status()
        print("Received:")
        pprint(response.json()["headers"])

        request = client.build_request("GET", f"{base}/headers")
        del request.headers["Accept"]
        response = await client.send(request)
        response.raise_for_status()
        print("Accept left out:", "Accept" not in response.json()["headers"])

        try:
            await client.get(f"{base}/headers", headers={"X-Page": 2})
        except TypeError as error:
            print("A number       :", type(error).__name__)

        response = await client.get(f"{base}/response-headers?X-Tea=green&X-Tea=black")
        response.raise_for_status()
        print("By name        :", response.headers["x-TEA"])
        print("All values     :", response.headers.get_list("x-TEA"))


asyncio.run(main())
