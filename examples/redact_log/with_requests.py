# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import logging
import re

import requests


def redact(record):
    record.msg = re.sub(r"(key|token)=[^&\s\"']+", r"\1=***", record.getMessage())
    record.args = ()
    return True


handler = logging.StreamHandler()
handler.addFilter(redact)  # a handler sees the records of all loggers
logging.basicConfig(handlers=[handler], format="%(levelname)s %(name)s: %(message)s")
logging.getLogger("urllib3").setLevel(logging.DEBUG)

url = "http://127.0.0.1:7249/teas/1"
requests.get(url, params={"key": "secret"}, timeout=5)
