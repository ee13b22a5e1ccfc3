# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import json

import httpx

url = "http://127.0.0.1:7249/ndjson?n=3&delay=0.1"


def lines(response):
    rest = b""
    for chunk in response.iter_bytes():
        *complete, rest = (rest + chunk).split(b"\n")  # iter_lines: at U+2028 too
        yield from complete
    yield rest


with httpx.stream("GET", url, timeout=5) as response:
    response.raise_for_status()
    for line in lines(response):
        if line:
            print(json.loads(line))
