# /// script
# requires-python = ">=3.11"
# dependencies = ["websockets"]
# ///

import time

from websockets.exceptions import WebSocketException
from websockets.sync.client import connect

url = "ws://127.0.0.1:7249/ws/ticks?n=2"  # sends 1 and 2, then closes


def listen():
    with connect(url, open_timeout=5) as websocket:  # a ping every 20 seconds
        for message in websocket:
            print(message)


pause = 0.5
for _ in range(2):  # in your program: while True
    try:
        listen()
        pause = 0.5
    except (OSError, WebSocketException) as error:
        print("Lost:", repr(error))
        pause = min(60, pause * 2)
    time.sleep(pause)
