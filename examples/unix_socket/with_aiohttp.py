# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

"""Send a request to a server that listens on a socket file instead of a port."""

import asyncio
from http.server import BaseHTTPRequestHandler
from socketserver import UnixStreamServer
from threading import Thread

import aiohttp


class Handler(BaseHTTPRequestHandler):
    """Says what it was asked for."""

    def do_GET(self) -> None:
        """Answer in the way of the standard library's server, without a log."""
        body = f"GET {self.path}, Host: {self.headers['Host']}".encode()
        self.send_response_only(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


async def main() -> None:
    connector = aiohttp.UnixConnector("app.sock")
    session = aiohttp.ClientSession(connector=connector)
    async with session, session.get("http://localhost/hello?name=World") as response:
        response.raise_for_status()
        print(response.status, await response.text())


with UnixStreamServer("app.sock", Handler) as server:
    Thread(target=server.serve_forever).start()
    try:
        asyncio.run(main())
    finally:
        server.shutdown()
