# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx2[ws]"]
# ///

import httpx2

url = "ws://127.0.0.1:7249/ws/echo"

with httpx2.Client(timeout=5) as client, client.websocket(url) as websocket:
    for tea in "Assam", "Sencha", "done":
        websocket.send_text(tea)

    while True:
        message = websocket.receive_text()
        print(message)
        if message == "done":
            break
