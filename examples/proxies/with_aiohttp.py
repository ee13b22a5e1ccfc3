# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

"""Go through a proxy that the environment or the program names, with and without a password."""

import asyncio
import os

import aiohttp

os.environ["http_proxy"] = "http://127.0.0.1:7251"
os.environ["no_proxy"] = "127.0.0.1"
named = "http://playground.test:7249/get"  # only the proxy knows this name
exempt = "http://127.0.0.1:7249/get"


async def main() -> None:
    async with aiohttp.ClientSession(trust_env=True) as session:
        async with session.get(named) as response:
            print("environment:", response.status, response.headers.get("Via"))
        async with session.get(exempt) as response:
            print("no_proxy   :", response.status, response.headers.get("Via"))

        async with session.get(exempt, proxy="http://127.0.0.1:7251") as response:
            print("explicit   :", response.status, response.headers.get("Via"))

        async with session.get(named, proxy="http://user:passwd@127.0.0.1:7253") as response:
            print("password   :", response.status, response.headers.get("Via"))

    session = aiohttp.ClientSession(trust_env=True, proxy="http://127.0.0.1:7253")
    async with session, session.get(named) as response:
        print("session    :", response.status, response.headers.get("Proxy-Authenticate"))


asyncio.run(main())
