"""Where the site is hosted and where its sources are, which only who publishes knows.

Without the first there are no canonical links and no sitemap, without the second no page offers to edit it.
"""

from collections.abc import Mapping
from urllib.parse import urlencode, urlsplit

from sidebyside.model.problem import Problem

SITE, REPOSITORY = "SITE_ADDRESS", "REPOSITORY_URL"


def site_address(environ: Mapping[str, str]) -> str:
    """Give the address under which the site is published, with a final slash, or "" where it is not known.

    Raises `Problem` for one that is not an absolute HTTP URL without query and fragment: canonical links (RFC 6596)
    and sitemaps (https://www.sitemaps.org/protocol.html) take nothing else.
    """
    return _address(environ, SITE, "write the site's address, such as https://example.org/docs/")


def repository_address(environ: Mapping[str, str]) -> str:
    """Give the repository's address, with a final slash, or "" where it is not known. Raises `Problem` likewise."""
    return _address(environ, REPOSITORY, "write the repository's address, such as https://github.com/owner/name")


def source_links(repository: str, page: str, title: str) -> dict[str, str]:
    """Give the links by which a reader mends a page, as GitHub has them; none where there is no repository."""
    if not repository:
        return {}
    about = urlencode({"title": f"{title} ({page})"})
    return {
        "Edit this page": f"{repository}edit/main/docs/{page}.md",
        "Report a mistake": f"{repository}issues/new?{about}",
    }


def _address(environ: Mapping[str, str], name: str, mend: str) -> str:
    address = environ.get(name, "").strip()
    if not address:
        return ""
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.query or parts.fragment:
        raise Problem(f"{name} is {address!r}", mend)
    return address.rstrip("/") + "/"
