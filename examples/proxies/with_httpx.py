# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

"""Go through a proxy that the environment or the program names, with and without a password."""

import os

import httpx

os.environ["http_proxy"] = "http://127.0.0.1:7251"
os.environ["no_proxy"] = "127.0.0.1"
named = "http://playground.test:7249/get"  # only the proxy knows this name
exempt = "http://127.0.0.1:7249/get"

with httpx.Client() as client:
    response = client.get(named)
    print("environment:", response.status_code, response.headers.get("Via"))
    response = client.get(exempt)
    print("no_proxy   :", response.status_code, response.headers.get("Via"))

with httpx.Client(proxy="http://127.0.0.1:7251") as client:
    response = client.get(exempt)
    print("explicit   :", response.status_code, response.headers.get("Via"))

with httpx.Client(proxy="http://user:passwd@127.0.0.1:7253") as client:
    response = client.get(named)
    print("password   :", response.status_code, response.headers.get("Via"))

with httpx.Client(proxy="http://127.0.0.1:7253") as client:
    response = client.get(named)
    print("session    :", response.status_code, response.headers.get("Proxy-Authenticate"))
