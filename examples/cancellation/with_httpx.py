# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

from concurrent.futures import ThreadPoolExecutor
from threading import Event
from time import sleep

import httpx

url = "http://127.0.0.1:7249/drip?numbytes=100&duration=10"  # 10 bytes a second
stop = Event()


def download():
    body = bytearray()
    with httpx.stream("GET", url, timeout=5) as response:
        response.raise_for_status()
        for chunk in response.iter_bytes():
            body += chunk
            if stop.is_set():
                return "stopped"
    return body


with ThreadPoolExecutor() as threads:
    call = threads.submit(download)
    sleep(1)
    stop.set()
    print("Download:", call.result())
