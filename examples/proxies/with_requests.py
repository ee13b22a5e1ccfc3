# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

"""Go through a proxy that the environment or the program names, with and without a password."""

import os

import requests

os.environ["http_proxy"] = "http://127.0.0.1:7251"
os.environ["no_proxy"] = "127.0.0.1"
named = "http://playground.test:7249/get"  # only the proxy knows this name
exempt = "http://127.0.0.1:7249/get"

with requests.Session() as session:
    response = session.get(named, timeout=5)
    print("environment:", response.status_code, response.headers.get("Via"))
    response = session.get(exempt, timeout=5)
    print("no_proxy   :", response.status_code, response.headers.get("Via"))

    proxies = {"http": "http://127.0.0.1:7251", "https": "http://127.0.0.1:7251"}
    response = session.get(exempt, proxies=proxies, timeout=5)
    print("explicit   :", response.status_code, response.headers.get("Via"))

    proxies = {"http": "http://user:passwd@127.0.0.1:7253"}
    response = session.get(named, proxies=proxies, timeout=5)
    print("password   :", response.status_code, response.headers.get("Via"))

with requests.Session() as session:
    session.proxies = {"http": "http://127.0.0.1:7253"}
    response = session.get(named, timeout=5)
    print("session    :", response.status_code, response.headers.get("Proxy-Authenticate"))

    session.trust_env = False
    response = session.get(named, timeout=5)
    print("trust_env  :", response.status_code, response.headers.get("Proxy-Authenticate"))
