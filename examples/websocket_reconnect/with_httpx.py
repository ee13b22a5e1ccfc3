# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx", "httpx-ws"]
# ///

import time

import httpx
from httpx_ws import HTTPXWSException, WebSocketDisconnect, connect_ws

url = "ws://127.0.0.1:7249/ws/ticks?n=2"  # sends 1 and 2, then closes


def listen(client):
    with connect_ws(url, client) as websocket:  # a ping every 20 seconds
        while True:
            print(websocket.receive_text())


pause = 0.5
with httpx.Client(timeout=5) as client:
    for _ in range(2):  # in your program: while True
        try:
            listen(client)
        except WebSocketDisconnect:  # the server closed
            pause = 0.5
        except (httpx.HTTPError, HTTPXWSException) as error:
            print("Lost:", repr(error))
            pause = min(60, pause * 2)
        time.sleep(pause)
