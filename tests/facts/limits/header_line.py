"""Longest header of a response

Values of 8,000 to 1,000,000 characters were tried; the outcome is the longest that was accepted. The end of
the headers came a tenth of a second later than the rest, as it can on a network: some limits only hold then.
aiohttp's argument `max_field_size` moves its limit.
"""

import socket
import threading
from contextlib import contextmanager

# Between them lie the usual limits, each with a read of 64 KiB to spare: no step depends on how the bytes arrive.
LENGTHS = [8_000, 16_000, 64_000, 96_000, 256_000, 1_000_000]


def _head(length):
    return b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: close\r\nx-long: " + b"a" * length


@contextmanager
def _listener(length):
    """Answer every request with a header of this length, the end of the headers a moment later."""

    def serve():
        client, _ = listener.accept()
        with client:
            client.recv(65_536)
            try:
                client.sendall(_head(length))
                client.settimeout(0.1)
                client.recv(1)
            except TimeoutError:
                client.sendall(b"\r\n\r\n")
            except OSError:  # the client refuses
                pass

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=serve)
        thread.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}/"
        thread.join()


def with_requests(requests, server):
    accepted = []
    for length in LENGTHS:
        with _listener(length) as url:
            try:
                response = requests.get(url, timeout=5)
            except requests.RequestException:
                break
            accepted.append(len(response.headers["x-long"]))
    return max(accepted)


def with_httpx(httpx, server):
    accepted = []
    for length in LENGTHS:
        with _listener(length) as url:
            try:
                response = httpx.get(url)
            except httpx.HTTPError:
                break
            accepted.append(len(response.headers["x-long"]))
    return max(accepted)


async def with_aiohttp(aiohttp, server):
    accepted = []
    async with aiohttp.ClientSession() as session:
        for length in LENGTHS:
            with _listener(length) as url:
                try:
                    response = await session.get(url)
                except aiohttp.ClientError:
                    break
                accepted.append(len(response.headers["x-long"]))
    return max(accepted)
