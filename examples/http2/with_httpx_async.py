# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx[http2]"]
# ///

"""Ask over HTTP/1.1 and over HTTP/2, ten requests at once; the server counts the connections."""

import asyncio
import ssl
import uuid

import httpx

base = f"https://127.0.0.1:7250/connections/{uuid.uuid4()}"  # counts of this run alone
authority = httpx.get("http://127.0.0.1:7249/ca.pem").raise_for_status().text
context = ssl.create_default_context(cadata=authority)


async def compare(client: httpx.AsyncClient, name: str) -> None:
    async def fetch() -> str:
        response = await client.get(f"{base}-{name}/delay/0.2")
        response.raise_for_status()
        return response.http_version

    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(fetch()) for _ in range(10)]
    versions = {task.result() for task in tasks}
    seen = (await client.get(f"{base}-{name}")).json()
    print(f"{name}: {', '.join(versions)}, one connection: {seen['connections'] == 1}")


async def main() -> None:
    async with httpx.AsyncClient(verify=context) as client:
        await compare(client, "plain")

    async with httpx.AsyncClient(verify=context, http2=True) as client:
        await compare(client, "http2")


asyncio.run(main())
