# /// script
# requires-python = ">=3.11"
# dependencies = ["requests", "requests-unixsocket2"]
# ///

"""Send a request to a server that listens on a socket file instead of a port."""

from http.server import BaseHTTPRequestHandler
from pathlib import Path
from socketserver import UnixStreamServer
from threading import Thread
from urllib.parse import quote

import requests
from requests_unixsocket.adapters import UnixAdapter


class Handler(BaseHTTPRequestHandler):
    """Says what it was asked for."""

    def do_GET(self) -> None:
        """Answer in the way of the standard library's server, without a log."""
        body = f"GET {self.path}, Host: {self.headers['Host']}".encode()
        self.send_response_only(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


with UnixStreamServer("app.sock", Handler) as server:
    Thread(target=server.serve_forever).start()
    try:
        address = quote(str(Path("app.sock").absolute()), safe="")
        with requests.Session() as session:
            session.mount("http+unix://", UnixAdapter())
            response = session.get(f"http+unix://{address}/hello?name=World", timeout=5)
            response.raise_for_status()
            print(response.status_code, response.text)
    finally:
        server.shutdown()
