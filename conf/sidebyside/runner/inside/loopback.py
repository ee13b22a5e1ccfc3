"""A program talks to this machine alone."""

import ipaddress
import socket
import sys
from pathlib import Path
from typing import Any

from sidebyside.runner.inside.report import tell

# Names that RFC 2606 and RFC 6761 keep out of the public DNS: never worth asking a resolver beyond this machine.
RESERVED = (".test", ".invalid", ".example", ".localhost")


def refuse_beyond_loopback(report: Path) -> None:
    """Refuse every connection, bind and look-up beyond this machine, and tell the runner of each.

    The report reaches the runner even where the program swallows the exception.
    """

    def hook(event: str, args: tuple[Any, ...]) -> None:
        if event in ("socket.connect", "socket.bind", "socket.sendto"):
            peer, address = args[:2]
            if peer.family in (socket.AF_INET, socket.AF_INET6) and not is_loopback(address[0]):
                refuse(f"{event} to {address[0]}:{address[1]}")
        elif event in ("socket.getaddrinfo", "socket.gethostbyname"):
            host = args[0].decode() if isinstance(args[0], bytes) else args[0]
            if host is not None and host.rstrip(".").endswith(RESERVED):
                raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
            if host is not None and not is_loopback(host):
                refuse(f"{event} of {host}")

    def refuse(what: str) -> None:
        tell(report, {"refused": what})
        raise PermissionError(f"{what}: only the loopback addresses are allowed here")

    sys.addaudithook(hook)


def is_loopback(host: str) -> bool:
    """Tell whether the host is this machine."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host in ("localhost", "")
