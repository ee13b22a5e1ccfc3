# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx2"]
# ///

from concurrent.futures import ThreadPoolExecutor

# Fix
import httpx2 as httpx

urls = [f"http://127.0.0.1:7249/anything/{number}" for number in range(100)]

with httpx.Client(timeout=5) as client, ThreadPoolExecutor(max_workers=50) as pool:
    responses = list(pool.map(client.get, urls))

print({response.status_code for response in responses})
