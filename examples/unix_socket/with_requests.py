# /// script
# requires-python = ">=3.11"
# dependencies = ["requests", "requests-unixsocket2"]
# ///

from urllib.parse import quote

import requests_unixsocket

socket = quote("/tmp/playground-7249/http.sock", safe="")  # %2Ftmp%2F...

with requests_unixsocket.Session() as session:
    url = f"http+unix://{socket}/get"
    response = session.get(url, params={"name": "Assam"}, timeout=5)
    response.raise_for_status()
    print(response.status_code, response.json()["args"])
