# /// script
# requires-python = ">=3.11"
# dependencies = ["websockets"]
# ///

"""Send a text and a binary message over a WebSocket, and receive the echo of each."""

from websockets.sync.client import connect

url = "ws://127.0.0.1:7249/ws/echo"

with connect(url) as websocket:
    websocket.send("Grüße")
    print("text  :", repr(websocket.recv(timeout=5)))
    websocket.send(b"\x00\xff")
    print("binary:", repr(websocket.recv(timeout=5)))
print("closed:", websocket.close_code)
