"""Where the site is hosted, which only the host knows: without it there are no canonical links and no sitemap."""

from collections.abc import Mapping
from urllib.parse import urlsplit

from sidebyside.model.problem import Problem

NAME = "SITE_ADDRESS"


def site_address(environ: Mapping[str, str]) -> str:
    """Give the address under which the site is published, with a final slash, or "" where it is not known.

    Raises `Problem` for one that is not an absolute HTTP URL without query and fragment: canonical links (RFC 6596)
    and sitemaps (https://www.sitemaps.org/protocol.html) take nothing else.
    """
    address = environ.get(NAME, "").strip()
    if not address:
        return ""
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.query or parts.fragment:
        raise Problem(f"{NAME} is {address!r}", "write the site's address, such as https://example.org/docs/")
    return address.rstrip("/") + "/"
