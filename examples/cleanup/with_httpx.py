# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

"""Leave, cancel and interrupt requests, and let the server count the connections still open."""

import os
import signal
import threading
import time
import uuid
from concurrent.futures import ThreadPoolExecutor

import httpx

base = f"http://127.0.0.1:7249/connections/{uuid.uuid4()}"  # counts of this run alone


def report(moment: str) -> None:
    response = httpx.get(base)
    response.raise_for_status()
    print(f"{moment}: {response.json()['open']} open")


with httpx.Client() as client:
    response = client.get(f"{base}/delay/0")
    report("Inside with")
report("After with, response kept")
del response
report("After with, response dropped")

with httpx.Client() as client, ThreadPoolExecutor() as threads:
    future = threads.submit(client.get, f"{base}/delay/0.5")
    time.sleep(0.2)
    print("Cancelled under way:", future.cancel())

threading.Timer(0.3, os.kill, [os.getpid(), signal.SIGINT]).start()  # as Ctrl-C
try:
    with httpx.Client() as client:
        client.get(f"{base}/delay/5", timeout=9)
except KeyboardInterrupt:
    print("Ctrl-C: KeyboardInterrupt")
report("After Ctrl-C")
