# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx

client = httpx.AsyncClient(base_url="http://127.0.0.1:7249")


async def order(number):
    return await client.get(f"/teas/{number}")


def task(number):  # of Celery, RQ, a cron job: each has a loop of its own
    return asyncio.run(order(number)).json()


task(1)
task(2)
