# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import pickle

import httpx

try:
    httpx.get("http://127.0.0.1:7249/status/404").raise_for_status()
except httpx.HTTPStatusError as error:
    sent = pickle.dumps(error)  # what a process pool does in the worker
pickle.loads(sent)  # and in your process
