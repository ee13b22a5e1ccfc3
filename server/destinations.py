"""Where the playground lets anybody be sent: this machine."""

from __future__ import annotations

from ipaddress import ip_address

from server.addresses import HOST


def loopback_address(host: str) -> str | None:
    """Return the loopback address of a host, None for any other host.

    Names that end in ``.test`` (RFC 6761 section 6.2) lead here too: so rules about names can be tried
    without DNS.
    """
    name = host.strip("[]").rstrip(".").lower()
    if name == "localhost" or name.endswith((".localhost", ".test")):
        return HOST
    try:
        address = ip_address(name)
    except ValueError:
        return None
    return str(address) if address.is_loopback else None
