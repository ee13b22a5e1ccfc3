# /// script
# requires-python = ">=3.11"
# dependencies = ["websockets"]
# ///

from websockets.sync.client import connect

url = "ws://127.0.0.1:7249/ws/echo"

with connect(url, open_timeout=5) as websocket:
    websocket.send("One Assam, please")
    print(websocket.recv(timeout=5))
    websocket.send(b"\x00\xff")
    print(websocket.recv(timeout=5))
