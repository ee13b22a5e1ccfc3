# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx

base = "http://127.0.0.1:7249"
token_url = f"{base}/oauth/token?uses=2"  # each token is good for two requests
credentials = {
    "grant_type": "client_credentials",
    "client_id": "playground",
    "client_secret": "secret",
}


class ClientCredentials(httpx.Auth):
    token = None

    def __init__(self):
        self.lock = asyncio.Lock()

    async def async_auth_flow(self, request):
        token = self.token
        if token:
            request.headers["Authorization"] = f"Bearer {token}"
        response = yield request
        if response.status_code == 401:
            async with self.lock:
                if self.token == token:  # no other task has renewed it meanwhile
                    answer = yield httpx.Request("POST", token_url, data=credentials)
                    await answer.aread()
                    answer.raise_for_status()
                    self.token = answer.json()["access_token"]
                    print("New token")
            request.headers["Authorization"] = f"Bearer {self.token}"
            yield request


async def main():
    async with httpx.AsyncClient(auth=ClientCredentials(), timeout=5) as client:
        for _ in range(3):
            response = await client.get(f"{base}/oauth/teas")
            response.raise_for_status()
            print(len(response.json()["items"]), "teas")


asyncio.run(main())
