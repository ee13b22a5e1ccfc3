# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import time

import httpx

url = "http://127.0.0.1:7249/connection"  # how many requests the connection carried

limits = httpx.Limits(keepalive_expiry=0.5)  # seconds
with httpx.Client(limits=limits, timeout=5) as client:
    print("At once:", client.get(url).raise_for_status().json())
    print("At once:", client.get(url).raise_for_status().json())
    time.sleep(0.8)
    print("After 0.8 s:", client.get(url).raise_for_status().json())
