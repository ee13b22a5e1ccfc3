# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import json
from contextlib import closing

import requests

url = "http://127.0.0.1:7249/v1/chat/completions?delay=0.1"
headers = {"Authorization": "Bearer secret"}
body = {
    "model": "playground",
    "messages": [{"role": "user", "content": "How long does tea steep?"}],
    "stream": True,
}


def tokens():
    options = {"json": body, "headers": headers, "stream": True, "timeout": (5, 60)}
    with requests.post(url, **options) as response:
        response.raise_for_status()
        for line in response.iter_lines(chunk_size=1):
            data = line.removeprefix(b"data:").strip()
            if line.startswith(b"data:") and data != b"[DONE]":
                for choice in json.loads(data)["choices"]:
                    yield choice["delta"].get("content") or ""


answer = ""
with closing(tokens()) as stream:
    for token in stream:
        answer += token
        if "." in token:  # one sentence is enough
            break
print(answer)
