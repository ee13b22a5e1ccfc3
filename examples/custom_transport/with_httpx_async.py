# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx


class AddressTransport(httpx.AsyncHTTPTransport):
    def __init__(self, address):
        self.address = address
        super().__init__()

    async def handle_async_request(self, request):
        moved = httpx.Request(
            request.method,
            request.url.copy_with(host=self.address),
            headers=request.headers,  # with the Host of the first URL
            stream=request.stream,
            extensions={**request.extensions, "sni_hostname": request.url.host},
        )
        return await super().handle_async_request(moved)


async def main():
    mounts = {"all://shop.test": AddressTransport("127.0.0.1")}
    async with httpx.AsyncClient(mounts=mounts, timeout=5) as client:
        response = await client.get("http://shop.test:7249/headers")
        response.raise_for_status()
        print(response.url, response.status_code)
        print("Host:", response.json()["headers"]["Host"])


asyncio.run(main())
