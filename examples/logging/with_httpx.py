# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

"""Log every request in a line, without the secret in its URL."""

import logging
import re

import httpx

base = "http://127.0.0.1:7249"
urls = (f"{base}/status/200?api_key=secret", f"{base}/status/404?api_key=secret", "http://127.0.0.1:1/?api_key=secret")


def redact(record: logging.LogRecord) -> bool:
    record.msg, record.args = re.sub(r"(?<=api_key=)[^&\s\"']+", "***", record.getMessage()), ()
    return True


handler = logging.StreamHandler()
handler.addFilter(redact)  # a handler's filter sees the records of all loggers
logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s: %(message)s", handlers=[handler])
log = logging.getLogger("app")

with httpx.Client() as client:
    for url in urls:
        try:
            client.get(url)
        except httpx.ConnectError as error:
            log.error("%s for %s", type(error).__name__, url)
