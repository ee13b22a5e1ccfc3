"""Longest value of a response header

Responses with a header `x-long` of more and more characters were sent, and the length halved in on: the longest value
that was accepted, up to a million. Where a client limits the whole line, or all headers together, the rest of them
counts too. The end of the headers came a tenth of a second later than the rest, as it can on a
network: some limits only hold then. aiohttp's argument `max_field_size` moves its limit.
"""

import socket
import threading
from contextlib import contextmanager

QUESTION = "How long may a response header be?"
UNIT = "characters"
ANSWERS = {1_000_000: "no limit up to {}", ...: "{}"}
MOST = 1_000_000
HEAD = b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: close\r\nx-long: "


@contextmanager
def _listener():
    """Answer `GET /<length>` with a header of this length, the end of the headers a moment later."""

    def serve():
        while True:
            try:
                client, _ = listener.accept()
            except OSError:  # closed
                return
            with client:
                length = int(client.recv(65_536).split()[1][1:])
                try:
                    client.sendall(HEAD + b"a" * length)
                    client.settimeout(0.1)
                    client.recv(1)
                except TimeoutError:
                    client.sendall(b"\r\n\r\n")
                except OSError:  # the client refuses
                    pass

    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=serve, daemon=True).start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"


class _Search:
    """Halves the range in which the longest accepted length lies."""

    def __init__(self):
        self.accepted, self.refused = 0, MOST + 1

    def __iter__(self):
        while self.refused - self.accepted > 1:
            yield (self.accepted + self.refused) // 2

    def note(self, length, *, accepted):
        if accepted:
            self.accepted = length
        else:
            self.refused = length


def with_requests(requests, server):
    search = _Search()
    with _listener() as url:
        for length in search:
            try:
                response = requests.get(f"{url}/{length}", timeout=5)
                search.note(length, accepted=len(response.headers["x-long"]) == length)
            except requests.RequestException:
                search.note(length, accepted=False)
    return search.accepted


def with_httpx(httpx, server):
    search = _Search()
    with _listener() as url, httpx.Client() as client:
        for length in search:
            try:
                response = client.get(f"{url}/{length}")
                search.note(length, accepted=len(response.headers["x-long"]) == length)
            except httpx.HTTPError:
                search.note(length, accepted=False)
    return search.accepted


async def with_aiohttp(aiohttp, server):
    search = _Search()
    with _listener() as url:
        async with aiohttp.ClientSession() as session:
            for length in search:
                try:
                    response = await session.get(f"{url}/{length}")
                    search.note(length, accepted=len(response.headers["x-long"]) == length)
                except aiohttp.ClientError:
                    search.note(length, accepted=False)
    return search.accepted
