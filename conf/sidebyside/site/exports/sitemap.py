"""The sitemap (https://www.sitemaps.org/protocol.html)."""

from html import escape
from pathlib import Path

from sphinx.application import Sphinx

from sidebyside.site.exports.llms import NOT_FOUND


def write_sitemap(app: Sphinx, exception: Exception | None) -> None:
    """Write the sitemap, where the address is known: it takes absolute addresses only."""
    target = Path(app.outdir, "sitemap.xml")
    target.unlink(missing_ok=True)
    if exception or not app.config.html_baseurl:
        return
    pages = [app.builder.get_target_uri(name) for name in sorted(app.env.found_docs - {NOT_FOUND})]
    addresses = "".join(f"<url><loc>{escape(app.config.html_baseurl + page)}</loc></url>\n" for page in pages)
    target.write_text(
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{addresses}</urlset>\n',
        encoding="utf-8",
    )
