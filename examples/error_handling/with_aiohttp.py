# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

"""Provoke four failures and print the exception that each raises."""

import asyncio

import aiohttp

base = "http://127.0.0.1:7249"
cases = {
    "404": f"{base}/status/404",
    "refused": "http://127.0.0.1:1/",
    "timeout": f"{base}/delay/3",
    "not JSON": f"{base}/html",
}


def full_name(kind: type) -> str:
    """Return the class name with its module."""
    return f"{kind.__module__}.{kind.__qualname__}"


async def main() -> None:
    """Run the four cases."""
    timeout = aiohttp.ClientTimeout(total=1)
    async with aiohttp.ClientSession(timeout=timeout) as session:
        for name, url in cases.items():
            try:
                async with session.get(url) as response:
                    response.raise_for_status()
                    await response.json()
            except (aiohttp.ClientError, TimeoutError, ValueError) as error:
                print(f"{name}: {full_name(type(error))}")
                print("  bases:", ", ".join(full_name(base) for base in type(error).__bases__))
                print("  is a aiohttp.ClientError:", isinstance(error, aiohttp.ClientError))


asyncio.run(main())
