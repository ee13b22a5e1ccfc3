# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import requests

base = "http://127.0.0.1:7249"


def report(response, **options):
    if response.elapsed.total_seconds() > 2:
        print("slow:", response.request.method, response.url)


with requests.Session() as session:
    session.hooks["response"].append(report)
    for path in "/teas/1", "/delay/3":
        response = session.get(base + path, timeout=5)
        response.raise_for_status()
