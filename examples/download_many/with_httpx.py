# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx", "tenacity"]
# ///

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import tenacity

urls = {
    "tea.csv": "http://127.0.0.1:7249/files/tea.csv",
    # 503, then 200
    "tea.json": "http://127.0.0.1:7249/retry/download-many-httpx?fail=1",
    "gone.csv": "http://127.0.0.1:7249/status/404",
}
folder = Path("downloads")


def may_pass(error):
    if isinstance(error, httpx.HTTPStatusError):
        return error.response.status_code in {429, 502, 503, 504}
    return isinstance(error, httpx.TransportError)


@tenacity.retry(
    retry=tenacity.retry_if_exception(may_pass),
    stop=tenacity.stop_after_attempt(4),
    wait=tenacity.wait_exponential_jitter(multiplier=0.5, max=10, jitter=0.5),
    reraise=True,
)
def download(client, name):
    with client.stream("GET", urls[name]) as response:
        response.raise_for_status()
        with open(folder / name, "wb") as file:
            for chunk in response.iter_bytes(chunk_size=64 * 1024):
                file.write(chunk)


folder.mkdir(exist_ok=True)
with httpx.Client(timeout=5) as client:
    with ThreadPoolExecutor(max_workers=4) as pool:  # 4 at once
        futures = {name: pool.submit(download, client, name) for name in urls}
for name, future in futures.items():
    error = future.exception()
    print(name, type(error).__name__ if error else "saved")
