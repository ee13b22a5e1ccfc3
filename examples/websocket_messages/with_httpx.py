# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx", "httpx-ws"]
# ///

import httpx
from httpx_ws import connect_ws

url = "ws://127.0.0.1:7249/ws/echo"

with httpx.Client(timeout=5) as client, connect_ws(url, client) as websocket:
    for tea in "Assam", "Sencha", "done":
        websocket.send_text(tea)

    while True:
        message = websocket.receive_text()
        print(message)
        if message == "done":
            break
