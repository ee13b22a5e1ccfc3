"""A server of DNS over HTTPS, as niquests asks it: JSON of names and addresses."""

import json
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

from tests.support.authorities import client_file

NAME = "named.test"
IPV4 = "1"  # the type of a record, RFC 1035, section 3.2.2


class Naming:
    """`port` is where it listens, over HTTPS; `asked` are the names that it was asked for, each once."""

    def __init__(self, server: str) -> None:
        asked: list[str] = []

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                query = parse_qs(urlsplit(self.path).query)
                name, kind = query["name"][0], query["type"][0]
                if name not in asked:
                    asked.append(name)
                answers = [{"name": name, "type": 1, "TTL": 60, "data": "127.0.0.1"}] if kind == IPV4 else []
                body = json.dumps({"Status": 0, "Question": [{"name": name}], "Answer": answers}).encode()
                self.send_response(200)
                self.send_header("Content-Type", "application/dns-json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name in the base class
                pass

        self.asked = asked
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(client_file(server))
        self.http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.http.socket = context.wrap_socket(self.http.socket, server_side=True)
        self.port = self.http.server_port


@contextmanager
def naming(server: str) -> Iterator[Naming]:
    """Run it with the certificate that the server at this address gives; whoever asks must not check that."""
    one = Naming(server)
    threading.Thread(target=one.http.serve_forever, daemon=True).start()
    yield one
    one.http.shutdown()
    one.http.server_close()
