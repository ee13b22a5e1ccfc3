# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

"""Cancel a download of 5 seconds after its first byte, and use the client again."""

from concurrent.futures import ThreadPoolExecutor
from threading import Event

import requests

base = "http://127.0.0.1:7249"
begun = Event()
unwanted = Event()
received = 0


def download() -> None:
    global received
    with session.get(f"{base}/drip?numbytes=50&duration=5", stream=True, timeout=5) as response:
        response.raise_for_status()
        for chunk in response.iter_content(1):
            received += len(chunk)
            begun.set()
            if unwanted.is_set():
                break


with requests.Session() as session, ThreadPoolExecutor() as workers:
    task = workers.submit(download)
    begun.wait(5)
    print("cancel() accepted:", task.cancel())
    unwanted.set()  # nothing stops a thread from outside: it has to look
    task.result()
    print("fewer than 50 bytes received:", received < 50)
    print("next request:", session.get(f"{base}/get", timeout=5).status_code)
