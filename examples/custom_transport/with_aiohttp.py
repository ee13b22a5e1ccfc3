# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

"""Send what is meant for one host to another address, and leave all other hosts alone."""

import asyncio
import socket

import aiohttp
from aiohttp.abc import ResolveResult


class PlaygroundResolver(aiohttp.ThreadedResolver):
    """Finds one host at the playground, and every other host as usual."""

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        """Give the address to connect to."""
        if host != "playground.test":
            return await super().resolve(host, port, family)
        return [
            ResolveResult(hostname=host, host="127.0.0.1", port=7249, family=socket.AF_INET, proto=0, flags=0),
        ]


async def main() -> None:
    connector = aiohttp.TCPConnector(resolver=PlaygroundResolver())
    async with aiohttp.ClientSession(connector=connector) as session:
        for host in ("playground.test", "127.0.0.1:7249", "other.test"):
            try:
                async with session.get(f"http://{host}/get") as response:
                    print(response.url, response.status, "Host:", (await response.json())["headers"]["Host"])
            except aiohttp.ClientConnectorError as error:
                print(f"http://{host}/get", type(error).__name__)


asyncio.run(main())
