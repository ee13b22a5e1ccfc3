"""The addresses that a site is built for, and the links of the page that may be asked for at any depth."""

from pathlib import Path

import pytest

from sidebyside.model.problem import Problem
from sidebyside.site.theme.address import repository_address, site_address, source_links
from sidebyside.site.theme.not_found import rooted
from tests.sidebyside.project import parsed


@pytest.mark.parametrize(
    ("environ", "address"),
    [
        ({}, ""),
        ({"SITE_ADDRESS": " "}, ""),
        ({"SITE_ADDRESS": "https://example.org/docs"}, "https://example.org/docs/"),
    ],
)
def test_the_address_has_a_final_slash(environ: dict[str, str], address: str) -> None:
    assert site_address(environ) == address


@pytest.mark.parametrize("address", ["example.org", "/docs/", "ftp://example.org/", "https://", "https://a.org/?x=1"])
def test_a_wrong_address_is_one_line(address: str) -> None:
    with pytest.raises(Problem, match=r"^SITE_ADDRESS is '.*'; write the site's address, such as https://"):
        site_address({"SITE_ADDRESS": address})


def test_a_wrong_repository_is_one_line() -> None:
    with pytest.raises(Problem, match=r"^REPOSITORY_URL is 'owner/name'; write the repository's address, such as http"):
        repository_address({"REPOSITORY_URL": "owner/name"})


def test_each_page_can_be_edited_where_the_repository_is_known(site: Path) -> None:
    page = parsed(site / "compare" / "response.html")
    links = {link.text: str(link["href"]) for link in page.select(".page-links a")}
    repository = "https://github.com/owner/name"
    assert links["Edit this page"] == f"{repository}/edit/main/docs/compare/response.md"
    assert links["Report a mistake"].startswith(f"{repository}/issues/new?title=")
    assert links["This page as Markdown"] == "response.html.md"
    assert source_links("", "index", "Home") == {}


def test_links_begin_at_the_root_where_the_page_may_be_anywhere() -> None:
    page = (
        '<html data-content_root="./"><a href="a.html"><a href="./a.html"><img src="_static/i.png"><a href="#x">'
        '<a href="https://a.org/"><a href="/b.html"><a href="mailto:a"><form action="search.html"><i href="data:,">'
    )
    assert rooted(page, "/docs/") == (
        '<html data-content_root="/docs/"><a href="/docs/a.html"><a href="/docs/a.html"><img src="/docs/_static/i.png">'
        '<a href="#x"><a href="https://a.org/"><a href="/b.html"><a href="mailto:a"><form action="/docs/search.html">'
        '<i href="data:,">'
    )
    assert rooted(rooted(page, "/docs/"), "/docs/") == rooted(page, "/docs/")
