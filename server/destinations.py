"""Where the playground lets anybody be sent: this machine."""

from __future__ import annotations

import re
from ipaddress import ip_address

from server.addresses import HOST

AUTHORITY = re.compile(r"([a-z][a-z0-9+.-]*:)?//+([^/?#]*)|[a-z][a-z0-9+.-]*:/?([^/?#]*)", re.ASCII | re.IGNORECASE)
"""The host, the port and the user of a URL: browsers read ``http:/a`` and ``http:a`` as ``http://a``."""


def leads_elsewhere(location: str) -> bool:
    """Tell whether a redirect could lead a client to another machine: not if it is relative, or names no host."""
    found = AUTHORITY.match(location)
    if found is None:
        return False
    host = re.sub(r":[^:\]]*$", "", (found[2] or found[3] or "").rpartition("@")[2])
    is_host = host.strip("[]") != ""
    return is_host and loopback_address(host) is None


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
