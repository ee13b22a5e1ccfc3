# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio
import json

import aiohttp

base = "http://127.0.0.1:7249"


async def fetch(session, url):
    try:
        async with session.get(url) as response:
            response.raise_for_status()
            return await response.json()
    except (aiohttp.ContentTypeError, json.JSONDecodeError):
        print("The answer is not JSON")
    except aiohttp.ClientResponseError as error:
        print("The server answered", error.status)
    except TimeoutError:  # the built-in one
        print("No answer in time")
    except aiohttp.ClientError as error:  # all the rest
        print("The request failed:", type(error).__name__)


async def main():
    timeout = aiohttp.ClientTimeout(total=1)
    async with aiohttp.ClientSession(timeout=timeout) as session:
        for path in "/status/404", "/delay/3", "/html":
            await fetch(session, base + path)
        await fetch(session, "http://127.0.0.1:1/")  # nobody listens there


asyncio.run(main())
