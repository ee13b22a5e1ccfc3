# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx2"]
# ///

import httpx2

url = "http://127.0.0.1:7249/v1/chat/completions?delay=0.1"
headers = {"Authorization": "Bearer secret"}
body = {
    "model": "playground",
    "messages": [{"role": "user", "content": "How long does tea steep?"}],
    "stream": True,
}
timeout = httpx2.Timeout(5, read=60)  # between two tokens

with httpx2.Client(timeout=timeout) as client:
    with client.sse(url, method="POST", json=body, headers=headers) as events:
        events.response.raise_for_status()
        for event in events:
            if event.data == "[DONE]":
                break
            for choice in event.json()["choices"]:
                print(choice["delta"].get("content") or "", end="", flush=True)
print()
