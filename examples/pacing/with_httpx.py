# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import time
from concurrent.futures import ThreadPoolExecutor
from threading import Lock

import httpx


class Pace:
    """Lets requests start one after another, however many threads send them."""

    def __init__(self, per_second):
        self.pause, self.next, self.lock = 1 / per_second, 0, Lock()

    def wait(self):
        with self.lock:
            time.sleep(max(0, self.next - time.monotonic()))
            self.next = time.monotonic() + self.pause


pace = Pace(per_second=20)


def fetch(number):
    pace.wait()
    response = client.get(f"http://127.0.0.1:7249/teas/{number}")
    response.raise_for_status()
    return response.json()["name"]


with httpx.Client(timeout=5) as client, ThreadPoolExecutor(max_workers=5) as threads:
    print(*threads.map(fetch, range(1, 6)))
