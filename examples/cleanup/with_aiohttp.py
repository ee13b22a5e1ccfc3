# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

"""Leave, cancel and interrupt requests, and let the server count the connections still open."""

import asyncio
import signal
import uuid

import aiohttp

base = f"http://127.0.0.1:7249/connections/{uuid.uuid4()}"  # counts of this run alone


async def report(moment: str) -> None:
    async with aiohttp.ClientSession(raise_for_status=True) as session, session.get(base) as counts:
        print(f"{moment}: {(await counts.json())['open']} open")


async def main() -> None:
    async with aiohttp.ClientSession() as session, session.get(f"{base}/delay/0") as response:
        await report("Inside with")
    await report("After with, response kept")
    del response
    await report("After with, response dropped")

    async with aiohttp.ClientSession() as session:
        task = asyncio.create_task(session.get(f"{base}/delay/5"))
        await asyncio.sleep(0.2)
        print("Cancelled under way:", task.cancel())
        await asyncio.wait([task])
        await report("After cancelling")
        asyncio.get_running_loop().call_later(0.3, signal.raise_signal, signal.SIGINT)  # as Ctrl-C
        await session.get(f"{base}/delay/5")


try:
    asyncio.run(main())
except KeyboardInterrupt:
    print("Ctrl-C: KeyboardInterrupt")
asyncio.run(report("After Ctrl-C"))
