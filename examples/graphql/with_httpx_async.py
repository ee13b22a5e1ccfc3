# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx

url = "http://127.0.0.1:7249/graphql"
query = "query Tea($id: Int!) { tea(id: $id) { name kind } }"


class GraphQLError(Exception):
    """The server answered with errors."""


async def ask(client, query, **variables):
    body = {"query": query, "variables": variables}
    response = await client.post(url, json=body)
    response.raise_for_status()
    result = response.json()
    if errors := result.get("errors"):  # the status is 200 all the same
        raise GraphQLError("; ".join(error["message"] for error in errors))
    return result["data"]


async def main():
    async with httpx.AsyncClient(timeout=5) as client:
        print((await ask(client, query, id=3))["tea"])
        try:
            await ask(client, query, id=99)
        except GraphQLError as error:
            print("Error:", error)


asyncio.run(main())
