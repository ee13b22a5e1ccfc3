# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp

base = "http://127.0.0.1:7249"
token_url = f"{base}/oauth/token?uses=2"  # each token is good for two requests
credentials = {
    "grant_type": "client_credentials",
    "client_id": "playground",
    "client_secret": "secret",
}


class ClientCredentials:
    token = None

    def __init__(self):
        self.lock = asyncio.Lock()

    async def __call__(self, request, handler):
        token = self.token
        if token:
            request.headers["Authorization"] = f"Bearer {token}"
        response = await handler(request)
        if response.status != 401:
            return response
        response.release()
        async with self.lock:
            if self.token == token:  # no other task has renewed it meanwhile
                await self.renew(request.session)
        request.headers["Authorization"] = f"Bearer {self.token}"
        return await handler(request)

    async def renew(self, session):
        ask = session.post(token_url, data=credentials, middlewares=())
        async with ask as answer:
            answer.raise_for_status()
            self.token = (await answer.json())["access_token"]
        print("New token")


async def main():
    auth = ClientCredentials()
    timeout = aiohttp.ClientTimeout(total=30)
    async with aiohttp.ClientSession(middlewares=[auth], timeout=timeout) as session:
        for _ in range(3):
            async with session.get(f"{base}/oauth/teas") as response:
                response.raise_for_status()
                print(len((await response.json())["items"]), "teas")


asyncio.run(main())
