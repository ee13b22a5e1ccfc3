# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

"""Log every request in a line, without the secret in its URL."""

import asyncio
import logging
import re

import aiohttp

base = "http://127.0.0.1:7249"
urls = (f"{base}/status/200?api_key=secret", f"{base}/status/404?api_key=secret", "http://127.0.0.1:1/?api_key=secret")


def redact(record: logging.LogRecord) -> bool:
    record.msg, record.args = re.sub(r"(?<=api_key=)[^&\s\"']+", "***", record.getMessage()), ()
    return True


handler = logging.StreamHandler()
handler.addFilter(redact)  # a handler's filter sees the records of all loggers
logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s: %(message)s", handlers=[handler])
log = logging.getLogger("app")


async def log_answer(session: object, context: object, request: aiohttp.TraceRequestEndParams) -> None:
    log.info("%s %s %s", request.method, request.url, request.response.status)


async def main() -> None:
    tracing = aiohttp.TraceConfig()
    tracing.on_request_end.append(log_answer)
    async with aiohttp.ClientSession(trace_configs=[tracing]) as session:
        for url in urls:
            try:
                async with session.get(url):
                    pass
            except aiohttp.ClientConnectorError as error:
                log.error("%s for %s", type(error).__name__, url)


asyncio.run(main())
