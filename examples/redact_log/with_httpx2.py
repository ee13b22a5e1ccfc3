# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx2"]
# ///

import logging
import re

import httpx2


def redact(record):
    record.msg = re.sub(r"(key|token)=[^&\s\"']+", r"\1=***", record.getMessage())
    record.args = ()
    return True


handler = logging.StreamHandler()
handler.addFilter(redact)  # a handler sees the records of all loggers
logging.basicConfig(handlers=[handler], format="%(levelname)s %(name)s: %(message)s")
logging.getLogger("httpx2").setLevel(logging.INFO)

url = "http://127.0.0.1:7249/teas/1"
httpx2.get(url, params={"key": "secret"}, timeout=5)
