"""Provenance: each page says with what, when and from which commit it was built; each table when it was proven."""

import re

from sidebyside.model.evidence import read_evidence
from sidebyside.model.tables import read_table, table_names
from tests.browser.built import PROJECT, Built

BUILD = r"\d{4}-\d\d-\d\d(, working copy|, commit [0-9a-f]{7,}( and changes)?)?"


def test_every_footer_names_the_build(built_site: Built) -> None:
    run = read_evidence(PROJECT).run
    lines = [line for page in built_site.parsed.values() for line in page.cssselect("footer .provenance")]
    assert len(lines) == len(built_site.pages)
    said = {line.text_content() for line in lines}
    assert len(said) == 1, "pages of different builds"
    text = said.pop()
    assert re.search(rf"Built {BUILD}\.$", text)
    assert f"on Python {run.python} " in text
    for client, version in run.versions.items():
        assert f"{client} {version}" in text


def test_every_table_says_when_it_was_proven(built_site: Built) -> None:
    names = table_names(PROJECT)
    assert names
    for name in names:
        (line,) = built_site.parsed[f"compare/{name}.html"].cssselect("p.proven")
        text = line.text_content()
        assert re.match(rf"Proven for this build \({BUILD}\) on Python 3\.\d+\.\d+, ", text)
        for row in read_table(PROJECT, name).rows:
            assert (f"“{row.label.replace('`', '')}”" in text) == bool(row.proven)
