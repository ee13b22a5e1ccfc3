# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx2[ws]"]
# ///

import httpx2

url = "ws://127.0.0.1:7249/ws/echo"

with httpx2.Client(timeout=5) as client, client.websocket(url) as websocket:
    websocket.send_text("One Assam, please")
    print(websocket.receive_text(timeout=5))
    websocket.send_bytes(b"\x00\xff")
    print(websocket.receive_bytes(timeout=5))
