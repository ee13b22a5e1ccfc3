"""A server of DNS over TLS (RFC 7858): each message behind its length in two bytes."""

import socket
import ssl
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from tests.support.authorities import client_file

NAME = "named.test"
IPV4 = 1  # the type of a record, RFC 1035, section 3.2.2
HEADER = 12  # bytes, section 4.1.1
ADDRESS = b"\xc0\x0c" + struct.pack("!HHIH", IPV4, 1, 60, 4) + socket.inet_aton("127.0.0.1")


class Naming:
    """`port` is where it listens; `asked` are the names that it was asked for, each once."""

    def __init__(self, server: str) -> None:
        self.asked: list[str] = []
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(client_file(server))
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = self._socket.getsockname()[1]

    def serve(self) -> None:
        """Answer, connection by connection, until the socket is closed."""
        with suppress(OSError):
            while True:
                client, _ = self._socket.accept()
                threading.Thread(target=self._converse, args=(client,), daemon=True).start()

    def close(self) -> None:
        """Listen no more."""
        self._socket.close()

    def _converse(self, client: socket.socket) -> None:
        with suppress(OSError), self._context.wrap_socket(client, server_side=True) as secured:
            stream = secured.makefile("rb")
            while length := stream.read(2):
                message = self._answer(stream.read(struct.unpack("!H", length)[0]))
                secured.sendall(struct.pack("!H", len(message)) + message)

    def _answer(self, query: bytes) -> bytes:
        """Give the address of this machine for any name, and no record of another type."""
        end = query.index(b"\0", HEADER) + 5
        question, kind = query[HEADER:end], struct.unpack("!H", query[end - 4 : end - 2])[0]
        if (name := _name(question)) not in self.asked:
            self.asked.append(name)
        count = int(kind == IPV4)
        return query[:2] + struct.pack("!HHHHH", 0x8180, 1, count, 0, 0) + question + ADDRESS * count


def _name(question: bytes) -> str:
    labels, at = [], 0
    while size := question[at]:
        labels.append(question[at + 1 : at + 1 + size].decode())
        at += size + 1
    return ".".join(labels)


@contextmanager
def naming(server: str) -> Iterator[Naming]:
    """Run it with the certificate that the server at this address gives; whoever asks must not check that."""
    one = Naming(server)
    threading.Thread(target=one.serve, daemon=True).start()
    yield one
    one.close()
