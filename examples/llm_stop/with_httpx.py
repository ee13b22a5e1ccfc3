# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx", "httpx-sse"]
# ///

from contextlib import closing

import httpx
from httpx_sse import connect_sse

url = "http://127.0.0.1:7249/v1/chat/completions?delay=0.1"
headers = {"Authorization": "Bearer secret"}
body = {
    "model": "playground",
    "messages": [{"role": "user", "content": "How long does tea steep?"}],
    "stream": True,
}


def tokens():
    with (
        httpx.Client(timeout=httpx.Timeout(5, read=60)) as client,
        connect_sse(client, "POST", url, json=body, headers=headers) as source,
    ):
        source.response.raise_for_status()
        for event in source.iter_sse():
            if event.data != "[DONE]":
                for choice in event.json()["choices"]:
                    yield choice["delta"].get("content") or ""


answer = ""
with closing(tokens()) as stream:
    for token in stream:
        answer += token
        if "." in token:  # one sentence is enough
            break
print(answer)
