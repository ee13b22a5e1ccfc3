"""`trust_env` is on by default

The attribute of a new session or client that says whether the environment is looked at.
"""

QUESTION = "Is trust_env on by default?"


def with_requests(requests, server):
    return requests.Session().trust_env


def with_httpx(httpx, server):
    return httpx.Client().trust_env


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session:
        return session.trust_env
