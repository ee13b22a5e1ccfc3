# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx2"]
# ///

import httpx2

url = "http://127.0.0.1:7249/v1/chat/completions"
body = {
    "model": "playground",
    "messages": [{"role": "user", "content": "How long does tea steep?"}],
    "stream": True,
}


class ChatError(Exception):
    """The API answered with an error."""


def tokens(client, key, **options):
    options |= {"json": body, "headers": {"Authorization": f"Bearer {key}"}}
    with client.sse(url, method="POST", **options) as events:
        response = events.response
        if response.is_error:  # before the stream
            response.read()
            raise ChatError(f"{response.status_code} {response.text}")
        for event in events:
            if event.data == "[DONE]":
                return
            chunk = event.json()
            if "error" in chunk:  # in the middle, after the status 200
                raise ChatError(chunk["error"]["message"])
            for choice in chunk["choices"]:
                yield choice["delta"].get("content") or ""
    raise ChatError("the stream ended before [DONE]")


with httpx2.Client(timeout=httpx2.Timeout(5, read=60)) as client:
    for key, options in ("secret", {"params": {"fails_after": 4}}), ("wrong", {}):
        try:
            for token in tokens(client, key, **options):
                print(token, end="", flush=True)
        except (ChatError, httpx2.HTTPError) as error:
            print("\nError:", error)
