# /// script
# requires-python = ">=3.11"
# dependencies = ["websockets"]
# ///

from websockets.sync.client import connect

url = "ws://127.0.0.1:7249/ws/echo"

with connect(url, open_timeout=5) as websocket:
    for tea in "Assam", "Sencha", "done":
        websocket.send(tea)

    for message in websocket:
        print(message)
        if message == "done":
            break
