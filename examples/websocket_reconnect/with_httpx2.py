# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx2[ws]"]
# ///

import time

import httpx2
from httpx2.websockets import HTTPXWSException, WebSocketDisconnect

url = "ws://127.0.0.1:7249/ws/ticks?n=2"  # sends 1 and 2, then closes


def listen(client):
    with client.websocket(url) as websocket:  # a ping every 20 seconds
        while True:
            print(websocket.receive_text())


pause = 0.5
with httpx2.Client(timeout=5) as client:
    for _ in range(2):  # in your program: while True
        try:
            listen(client)
        except WebSocketDisconnect:  # the server closed
            pause = 0.5
        except (httpx2.HTTPError, HTTPXWSException) as error:
            print("Lost:", repr(error))
            pause = min(60, pause * 2)
        time.sleep(pause)
