"""HTTP/3

A response over HTTPS says in `Alt-Svc` (RFC 7838) that HTTP/3 is to be had at another port, and a second request
follows in the same session; the clients are plainly installed. The outcome is the version of the second
response, as the client tells it. niquests gives up a handshake of QUIC that takes longer than a
second, so it had five tries, with a server made of qh3, which it brings along. That server shows the playground's
client certificate: nothing was verified here.
"""

import asyncio
import socket
import threading
from contextlib import contextmanager
from pathlib import Path
from urllib.request import urlopen

QUESTION = "Does it support HTTP/3 (QUIC)?"
ANSWERS = {"3": ("yes", "HTTP/3"), "2": ("no", "HTTP/2"), "1.1": ("no", "HTTP/1.1")}


OFFER = "/response-headers?Alt-Svc=h3%3D%22%3A{}%22%3B%20ma%3D60"


@contextmanager
def _udp_port():
    """Give a port of UDP that takes datagrams and answers none."""
    with socket.socket(type=socket.SOCK_DGRAM) as taken:
        taken.bind(("127.0.0.1", 0))
        yield taken.getsockname()[1]


@contextmanager
def _http3_port(server):
    """Give the port of a server of HTTP/3 that answers every request with 200."""
    from qh3.asyncio import QuicConnectionProtocol, serve
    from qh3.h3.connection import H3Connection
    from qh3.h3.events import HeadersReceived
    from qh3.quic.configuration import QuicConfiguration

    class Answering(QuicConnectionProtocol):
        http = None

        def quic_event_received(self, event):
            self.http = self.http or H3Connection(self._quic)
            for part in self.http.handle_event(event):
                if isinstance(part, HeadersReceived):
                    self.http.send_headers(part.stream_id, [(b":status", b"200"), (b"content-length", b"0")], True)
                    self.transmit()

    with urlopen(f"{server.http}/client.pem", timeout=5) as response:  # noqa: S310 - on loopback
        Path("pair.pem").write_bytes(response.read())
    configuration = QuicConfiguration(is_client=False, alpn_protocols=["h3"], max_datagram_frame_size=65_536)
    configuration.load_cert_chain("pair.pem", "pair.pem")
    loop = asyncio.new_event_loop()
    with _udp_port() as port:
        pass
    loop.run_until_complete(serve("127.0.0.1", port, configuration=configuration, create_protocol=Answering))
    threading.Thread(target=loop.run_forever, daemon=True).start()
    yield port
    loop.call_soon_threadsafe(loop.stop)


def _named(version):
    """Give the version as HTTP writes it: 2 for 20, HTTP/2 and 2."""
    return {"11": "1.1", "20": "2", "30": "3"}.get(str(version), str(version).removeprefix("HTTP/"))


def with_requests(requests, server):
    with _udp_port() as port, requests.Session() as session:
        url = server.https + OFFER.format(port)
        _first, second = (session.get(url, verify=False, timeout=5) for _ in range(2))
        return _named(second.raw.version)


def with_niquests(niquests, server):
    with _http3_port(server) as port:

        def versions():
            with niquests.Session() as session:
                url = server.https + OFFER.format(port)
                return [session.get(url, verify=False, timeout=5).http_version for _ in range(2)]

        tries = (versions() for _ in range(5))
        seen = next((seen for seen in tries if seen[0] != seen[1]), None)
        if seen is None:
            raise TimeoutError("none of five handshakes of QUIC was done in time")
        return _named(seen[1])


def with_httpx(httpx, server):
    with _udp_port() as port, httpx.Client(verify=False) as client:
        url = server.https + OFFER.format(port)
        _first, second = (client.get(url) for _ in range(2))
        return _named(second.http_version)


async def with_aiohttp(aiohttp, server):
    with _udp_port() as port:
        async with aiohttp.ClientSession() as session:
            url = server.https + OFFER.format(port)
            _first, second = [await session.get(url, ssl=False) for _ in range(2)]
            return _named("{}.{}".format(*second.version))
