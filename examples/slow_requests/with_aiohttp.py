# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio
from time import perf_counter

import aiohttp


async def start(session, context, params):
    context.start = perf_counter()


async def report(session, context, params):
    if perf_counter() - context.start > 2:
        print("slow:", params.method, params.url)


async def main():
    trace = aiohttp.TraceConfig()
    trace.on_request_start.append(start)
    trace.on_request_end.append(report)
    options = {"trace_configs": [trace], "timeout": aiohttp.ClientTimeout(total=30)}
    async with aiohttp.ClientSession("http://127.0.0.1:7249", **options) as session:
        for path in "/teas/1", "/delay/3":
            async with session.get(path) as response:
                response.raise_for_status()
                await response.read()


asyncio.run(main())
