# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx

base = "http://127.0.0.1:7249"


async def fetch(client, url):
    try:
        response = await client.get(url)
        response.raise_for_status()
        return response.json()
    except httpx.HTTPStatusError as error:
        print("The server answered", error.response.status_code)
    except httpx.TimeoutException:
        print("No answer in time")
    except ValueError:  # a json.JSONDecodeError: httpx has no class of its own
        print("The answer is not JSON")
    except (httpx.HTTPError, httpx.InvalidURL) as error:  # all the rest
        print("The request failed:", type(error).__name__)


async def main():
    async with httpx.AsyncClient(timeout=1) as client:
        for path in "/status/404", "/delay/3", "/html":
            await fetch(client, base + path)
        await fetch(client, "http://127.0.0.1:1/")  # nobody listens there


asyncio.run(main())
