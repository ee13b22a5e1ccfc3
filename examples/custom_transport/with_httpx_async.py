# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

"""Send what is meant for one host to another address, and leave all other hosts alone."""

import asyncio

import httpx


class PlaygroundTransport(httpx.AsyncHTTPTransport):
    """Connects to the playground, whatever host the URL names."""

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send the same request to the address to connect to."""
        moved = httpx.Request(
            request.method,
            request.url.copy_with(host="127.0.0.1", port=7249),
            headers=request.headers,  # with the Host of the URL that was asked for
            stream=request.stream,
            extensions=request.extensions,
        )
        return await super().handle_async_request(moved)


async def main() -> None:
    async with httpx.AsyncClient(mounts={"http://playground.test": PlaygroundTransport()}) as client:
        for host in ("playground.test", "127.0.0.1:7249", "other.test"):
            try:
                response = await client.get(f"http://{host}/get")
                print(response.url, response.status_code, "Host:", response.json()["headers"]["Host"])
            except httpx.ConnectError as error:
                print(error.request.url, type(error).__name__)


asyncio.run(main())
