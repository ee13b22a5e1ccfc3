"""A server of DNS over HTTPS (RFC 8484): queries and answers are messages of DNS (RFC 1035), over GET."""

import base64
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

from tests.support.authorities import client_file

NAME = "named.test"
IPV4 = 1  # the type of a record, RFC 1035, section 3.2.2


def answered(query: bytes) -> tuple[str, bytes]:
    """Give the name that the query asks for, and the answer: 127.0.0.1 to who asks for IPv4, no record to others."""
    labels, at = [], 12  # behind the header
    while query[at]:
        labels.append(query[at + 1 : at + 1 + query[at]].decode())
        at += 1 + query[at]
    question = query[12 : at + 5]
    count = int(int.from_bytes(question[-4:-2]) == IPV4)
    head = query[:2] + b"\x81\x80\0\1" + bytes([0, count]) + bytes(4)  # a response, without an error
    record = b"\xc0\x0c" + question[-4:] + (60).to_bytes(4) + b"\0\4" + socket.inet_aton("127.0.0.1")
    return ".".join(labels), head + question + record * count


class Naming:
    """`port` is where it listens, over HTTPS; `asked` are the names that it was asked for, each once."""

    def __init__(self, server: str) -> None:
        asked: list[str] = []

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                encoded = parse_qs(urlsplit(self.path).query)["dns"][0]
                name, body = answered(base64.urlsafe_b64decode(encoded + "=" * (-len(encoded) % 4)))
                if name not in asked:
                    asked.append(name)
                self.send_response(200)
                self.send_header("Content-Type", "application/dns-message")
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
