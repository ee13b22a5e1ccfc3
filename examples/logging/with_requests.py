# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

"""Log every request in a line, without the secret in its URL."""

import logging
import re

import requests

base = "http://127.0.0.1:7249"
urls = (f"{base}/status/200?api_key=secret", f"{base}/status/404?api_key=secret", "http://127.0.0.1:1/?api_key=secret")


def redact(record: logging.LogRecord) -> bool:
    record.msg, record.args = re.sub(r"(?<=api_key=)[^&\s\"']+", "***", record.getMessage()), ()
    return True


handler = logging.StreamHandler()
handler.addFilter(redact)  # a handler's filter sees the records of all loggers
logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s: %(message)s", handlers=[handler])
logging.getLogger("urllib3").setLevel(logging.DEBUG)
log = logging.getLogger("app")

with requests.Session() as session:
    for url in urls:
        try:
            session.get(url, timeout=5)
        except requests.ConnectionError as error:
            log.error("%s for %s", type(error).__name__, url)
