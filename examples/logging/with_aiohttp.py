# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio
import logging

import aiohttp

logging.basicConfig(format="%(levelname)s %(name)s: %(message)s")
log = logging.getLogger("app")
log.setLevel(logging.INFO)


async def log_response(session, context, params):
    log.info("%s %s %s", params.method, params.url, params.response.status)


async def main():
    trace = aiohttp.TraceConfig()
    trace.on_request_end.append(log_response)
    timeout = aiohttp.ClientTimeout(total=30)
    async with aiohttp.ClientSession(trace_configs=[trace], timeout=timeout) as session:
        for number in 1, 99:
            async with session.get(f"http://127.0.0.1:7249/teas/{number}"):
                pass


asyncio.run(main())
