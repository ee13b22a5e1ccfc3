# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx", "httpx-ws"]
# ///

"""Send a text and a binary message over a WebSocket, and receive the echo of each."""

import httpx
from httpx_ws import connect_ws

url = "ws://127.0.0.1:7249/ws/echo"

with httpx.Client() as client, connect_ws(url, client) as websocket:
    websocket.send_text("Grüße")
    print("text  :", repr(websocket.receive_text(timeout=5)))
    websocket.send_bytes(b"\x00\xff")
    print("binary:", repr(websocket.receive_bytes(timeout=5)))
