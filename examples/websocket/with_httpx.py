# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx", "httpx-ws"]
# ///

import httpx
from httpx_ws import connect_ws

url = "ws://127.0.0.1:7249/ws/echo"

with httpx.Client(timeout=5) as client, connect_ws(url, client) as websocket:
    websocket.send_text("One Assam, please")
    print(websocket.receive_text(timeout=5))
    websocket.send_bytes(b"\x00\xff")
    print(websocket.receive_bytes(timeout=5))
