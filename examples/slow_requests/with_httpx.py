# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

from time import perf_counter

import httpx


def start(request):
    request.extensions["start"] = perf_counter()


def report(response):
    if perf_counter() - response.request.extensions["start"] > 2:
        print("slow:", response.request.method, response.url)


base = "http://127.0.0.1:7249"
hooks = {"request": [start], "response": [report]}
with httpx.Client(base_url=base, event_hooks=hooks, timeout=5) as client:
    for path in "/teas/1", "/delay/3":
        response = client.get(path)
        response.raise_for_status()
