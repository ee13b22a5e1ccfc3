"""Provenance: each page says with what, when and from which commit it was built; each table when it was proven."""

import json
import re

from sidebyside.model.evidence import read_evidence
from sidebyside.model.tables import table_names
from tests.browser.built import HERE, Built

BUILD = r"\d{4}-\d\d-\d\d(, commit [0-9a-f]{7,}( and changes that are not committed)?)?"


def test_every_footer_names_the_build(built_site: Built) -> None:
    evidence = json.loads((ROOT / "build" / "evidence.json").read_text(encoding="utf-8"))
    lines = [line for page in built_site.parsed.values() for line in page.cssselect("footer .provenance")]
    assert len(lines) == len(built_site.pages)
    said = {line.text_content() for line in lines}
    assert len(said) == 1, "pages of different builds"
    text = said.pop()
    assert re.search(rf"Built {BUILD}\.$", text)
    assert f"on Python {evidence['python']}," in text
    for client, version in evidence["versions"].items():
        assert f"{client} {version}" in text


def test_every_table_says_when_it_was_proven(built_site: Built) -> None:
    tables = table_files()
    assert tables
    for table in tables:
        (line,) = built_site.parsed[f"compare/{table.stem}.html"].cssselect("p.proven")
        text = line.text_content()
        assert re.match(rf"Proven for this build \({BUILD}\) on Python 3\.\d+\.\d+, ", text)
        for row in json.loads(table.read_text(encoding="utf-8"))["rows"]:
            assert (f"“{row['label'].replace('`', '')}”" in text) == ("proven" in row)
