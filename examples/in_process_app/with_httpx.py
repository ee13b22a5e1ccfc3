# /// script
# requires-python = ">=3.11"
# dependencies = ["flask", "httpx"]
# ///

import httpx
from flask import Flask

app = Flask(__name__)


@app.get("/teas/<int:number>")
def tea(number):
    return {"id": number, "name": "Assam"}


transport = httpx.WSGITransport(app)
with httpx.Client(transport=transport, timeout=5) as client:
    response = client.get("http://app.test/teas/1")
    print(response.status_code, response.json())
