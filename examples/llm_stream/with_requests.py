# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import json

import requests

url = "http://127.0.0.1:7249/v1/chat/completions?delay=0.1"
headers = {"Authorization": "Bearer secret"}
body = {
    "model": "playground",
    "messages": [{"role": "user", "content": "How long does tea steep?"}],
    "stream": True,
}
timeout = (5, 60)  # to connect, and between two tokens

with requests.post(
    url, json=body, headers=headers, stream=True, timeout=timeout
) as response:
    response.raise_for_status()
    for line in response.iter_lines(chunk_size=1):
        if not line.startswith(b"data:"):
            continue
        data = line.removeprefix(b"data:").strip()
        if data == b"[DONE]":
            break
        for choice in json.loads(data)["choices"]:
            print(choice["delta"].get("content") or "", end="", flush=True)
print()
