# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

import json

import requests

url = "http://127.0.0.1:7249/v1/chat/completions"
body = {
    "model": "playground",
    "messages": [{"role": "user", "content": "How long does tea steep?"}],
    "stream": True,
}


class ChatError(Exception):
    """The API answered with an error."""


def tokens(key, **options):
    headers = {"Authorization": f"Bearer {key}"}
    options |= {"json": body, "headers": headers, "stream": True, "timeout": (5, 60)}
    with requests.post(url, **options) as response:
        if not response.ok:  # before the stream
            raise ChatError(f"{response.status_code} {response.text}")
        for line in response.iter_lines(chunk_size=1):
            if not line.startswith(b"data:"):
                continue
            data = line.removeprefix(b"data:").strip()
            if data == b"[DONE]":
                return
            chunk = json.loads(data)
            if "error" in chunk:  # in the middle, after the status 200
                raise ChatError(chunk["error"]["message"])
            for choice in chunk["choices"]:
                yield choice["delta"].get("content") or ""
    raise ChatError("the stream ended before [DONE]")


for key, options in ("secret", {"params": {"fails_after": 4}}), ("wrong", {}):
    try:
        for token in tokens(key, **options):
            print(token, end="", flush=True)
    except (ChatError, requests.RequestException) as error:
        print("\nError:", error)
