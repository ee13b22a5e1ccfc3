# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx[http2]"]
# ///

"""Ask over HTTP/1.1 and over HTTP/2, ten requests at once; the server counts the connections."""

import ssl
import uuid
from concurrent.futures import ThreadPoolExecutor

import httpx

base = f"https://127.0.0.1:7250/connections/{uuid.uuid4()}"  # counts of this run alone
authority = httpx.get("http://127.0.0.1:7249/ca.pem").raise_for_status().text
context = ssl.create_default_context(cadata=authority)


def compare(client: httpx.Client, name: str) -> None:
    def fetch(_: int) -> str:
        response = client.get(f"{base}-{name}/delay/0.2")
        response.raise_for_status()
        return response.http_version

    with ThreadPoolExecutor(10) as workers:
        versions = set(workers.map(fetch, range(10)))
    seen = client.get(f"{base}-{name}").json()
    print(f"{name}: {', '.join(versions)}, one connection: {seen['connections'] == 1}")


with httpx.Client(verify=context) as client:
    compare(client, "plain")

with httpx.Client(verify=context, http2=True) as client:
    compare(client, "http2")
