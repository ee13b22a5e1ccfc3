# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx2"]
# ///

from contextlib import closing

import httpx2

url = "http://127.0.0.1:7249/v1/chat/completions?delay=0.1"
headers = {"Authorization": "Bearer secret"}
body = {
    "model": "playground",
    "messages": [{"role": "user", "content": "How long does tea steep?"}],
    "stream": True,
}


def tokens():
    with (
        httpx2.Client(timeout=httpx2.Timeout(5, read=60)) as client,
        client.sse(url, method="POST", json=body, headers=headers) as events,
    ):
        events.response.raise_for_status()
        for event in events:
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
