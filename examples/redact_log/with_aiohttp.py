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

url = "http://127.0.0.1:7249/teas/1"


async def log_response(session, context, params):
    url = params.url.with_query(None)  # no query, no secret
    log.info("%s %s %s", params.method, url, params.response.status)


async def main():
    trace = aiohttp.TraceConfig()
    trace.on_request_end.append(log_response)
    timeout = aiohttp.ClientTimeout(total=30)
    async with aiohttp.ClientSession(trace_configs=[trace], timeout=timeout) as session:
        async with session.get(url, params={"key": "secret"}):
            pass


asyncio.run(main())
