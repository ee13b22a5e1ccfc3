# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp

url = "http://127.0.0.1:7249/graphql"
query = "query Tea($id: Int!) { tea(id: $id) { name kind } }"


class GraphQLError(Exception):
    """The server answered with errors."""


async def ask(session, query, **variables):
    body = {"query": query, "variables": variables}
    async with session.post(url, json=body) as response:
        response.raise_for_status()
        result = await response.json()
    if errors := result.get("errors"):  # the status is 200 all the same
        raise GraphQLError("; ".join(error["message"] for error in errors))
    return result["data"]


async def main():
    timeout = aiohttp.ClientTimeout(total=30)
    async with aiohttp.ClientSession(timeout=timeout) as session:
        print((await ask(session, query, id=3))["tea"])
        try:
            await ask(session, query, id=99)
        except GraphQLError as error:
            print("Error:", error)


asyncio.run(main())
