# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

from concurrent.futures import ThreadPoolExecutor

import httpx

url = "http://127.0.0.1:7249/drip?numbytes=20&duration=2"  # a byte every 0.1 s

threads = ThreadPoolExecutor()
future = threads.submit(httpx.get, url, timeout=5)
try:
    response = future.result(timeout=1)
    response.raise_for_status()
    print(len(response.content), "bytes")
except TimeoutError:
    print("Not complete after 1 s")
threads.shutdown(wait=False)
