"""A host whose servers stand at the standard ports of HTTP and HTTPS, 80 and 443, which a test may not listen at."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit

HOST = "localhost"


@contextmanager
def at_standard_ports(http: str, https: str) -> Iterator[str]:
    """Give the host; while it lasts, its ports 80 and 443 lead to the servers of these two URLs in this process."""
    system = socket.getaddrinfo
    places = {80: urlsplit(http), 443: urlsplit(https)}

    def getaddrinfo(host: Any, port: Any, *args: Any, **keywords: Any) -> Any:
        place = places.get(int(port or 0))
        if place is None or host not in (HOST, HOST.encode()):
            return system(host, port, *args, **keywords)
        address = (place.hostname, place.port)
        return [(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", address)]

    socket.getaddrinfo = getaddrinfo
    try:
        yield HOST
    finally:
        socket.getaddrinfo = system
