"""The pages about what was measured: what each directive shows, and one line for each mistake."""

import json
from collections import Counter
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from sidebyside.model.problem import Problem
from sidebyside.model.situations import read_situations
from sidebyside.project import Project
from tests.sidebyside.measurements import results
from tests.sidebyside.project import Copy, parsed

TO = "\N{EN DASH}"
FIGURES = "".join(f"```{{figures}} {name}\n```\n\n" for name in ("fast", "latency", "body", "installed"))
PAGE = f"""# Performance

```{{claim}} fast/50: httpx_async < aiohttp; latency: aiohttp > requests
:class: client-aiohttp

aiohttp gets {{figure}}`fast/50 aiohttp`, {{figure}}`fast/50 aiohttp / httpx_async` times as *many*, on
{{machine}}`cpu`.
```

```{{chart}} fast/50
:title: Fifty at once
```

```{{chart}} fast
:clients: aiohttp, requests
```

{FIGURES}
"""
METHOD = """# Method

```{figures} fast
:more:
```

```{profile} 50
```

```{performance-contenders}
```

```{performance-machine}
```
"""
HOME = """# Home

{figure}`fast/50 aiohttp` and {figure}`fast/50 httpx_async_tuned`

```{chart} fast/50
```

```{claims} said
```
"""
SAID = """[[part]]
title = "Its table"
[[part.claim]]
says = "aiohttp is faster"
holds = [{ measured = "fast/50: httpx_async < aiohttp" }]
[[part.claim]]
says = "requests is faster"
holds = [{ measured = "fast/50: requests > aiohttp" }]
instead = "It is not."
"""
CHOOSE = """---
orphan: true
---
# Which?

:::{claim} fast/50: aiohttp > requests
:class: situation

**Many URLs: a crawler**

[aiohttp](clients/aiohttp.md)

It is fast. Runner-up: [requests](clients/requests.md), in threads.
:::
"""
FIRST = """# First

```{first-table}
response/url: Its address
fast/50 / requests: Speed
situations: Best for
```
"""


def copied(proven: Copy, folder: Path) -> Copy:
    project = proven.copied(folder / "project")
    project.write("docs/performance/results.json", json.dumps(results()))
    return project


@pytest.fixture(scope="module")
def built(proven: Copy, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site with such pages, built without a warning."""
    project = copied(proven, tmp_path_factory.mktemp("performance"))
    project.write("docs/performance/index.md", PAGE)
    project.write("docs/performance/method.md", METHOD)
    project.write("docs/guides/home.md", HOME)
    project.write("docs/compare/said.toml", SAID)
    project.write("docs/choose.md", CHOOSE)
    project.write("docs/guides/first.md", FIRST)
    done = project.build()
    assert (done.returncode, done.stderr) == (0, "")
    return project.root / "build" / "html"


def article(built: Path, page: str) -> BeautifulSoup:
    return parsed(built / page)


def test_a_claim_shows_its_sentence_with_the_figures(built: Path) -> None:
    [claim] = article(built, "performance/index.html").select("div.client-aiohttp.container")
    assert " ".join(claim.get_text(" ").split()) == "aiohttp gets 8,000 a second, 4 times as many , on A processor."


def test_bars_are_the_clients_the_best_on_top(built: Path) -> None:
    [chart, _, _] = article(built, "performance/index.html").select(".chart svg")
    names = [text.get_text() for text in chart.select("text[text-anchor=end]")]
    assert names == ["aiohttp", "httpx async", "requests"]
    widths = [float(str(bar["width"])) for bar in chart.select("rect")]
    assert widths[0] == pytest.approx(4 * widths[1], abs=0.2)
    assert next(bar["class"] for bar in chart.select("rect")) == ["bar", "client-aiohttp"]
    assert chart.title
    assert chart.title.get_text() == "Responses a second: Many at once, 50 requests at once"
    description = "aiohttp: 8,000; httpx async: 2,000; requests: 1,000 a second"
    assert chart.desc
    assert chart.desc.get_text() == description


def test_lines_are_drawn_wide_and_narrow(built: Path) -> None:
    _, wide, narrow = article(built, "performance/index.html").select(".chart svg")
    for chart, width in ((wide, 900), (narrow, 360)):
        assert str(chart["viewbox"]).startswith(f"0 0 {width} ")
        assert [end.get_text() for end in chart.select(".end")] == ["requests", "aiohttp"]
        assert len(chart.select("circle")) == 4


def test_a_table_has_medians_quartiles_and_what_failed(built: Path) -> None:
    soup = article(built, "performance/index.html")
    cells = [cell.get_text(" ", strip=True) for cell in soup.select("#fast-requests td, #fast-requests th")]
    assert cells == ["requests", f"500 475{TO}525 1,234 failed", f"1,000 950{TO}1,050 1,234 failed"]
    assert soup.select_one("#fast-httpx-async-tuned") is None
    assert article(built, "performance/method.html").select_one("#fast-httpx-async-tuned")


def test_the_first_table_has_measured_multiples_and_advised_situations(built: Path) -> None:
    rows = article(built, "guides/first.html").select("tbody tr")
    texts = [[" ".join(cell.get_text(" ").split()) for cell in row.select("th, td")] for row in rows]
    assert texts[1:] == [
        ["Speed", "the baseline, in threads", "2 times requests, async", "8 times requests, async"],
        ["Best for", "Runner-up: Many URLs", "none; see httpx2", "Many URLs"],
    ]
    assert texts[0][0].startswith("Its address")
    links = [link["href"] for row in rows[1:] for link in row.select("td:last-child a")]
    assert links == ["../performance/index.html#fast-aiohttp", "../choose.html"]


def test_a_situation_without_a_pick_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "choose.md").write_text(CHOOSE.replace("[aiohttp](clients/aiohttp.md)", ""), encoding="utf-8")
    with pytest.raises(Problem, match="a situation without a title or a pick"):
        read_situations(Project(tmp_path))


@pytest.mark.parametrize("page", ["performance/index.html", "performance/method.html", "guides/home.html"])
def test_no_anchor_stands_twice(built: Path, page: str) -> None:
    ids = Counter(str(element["id"]) for element in article(built, page).select("[id]"))
    assert not [name for name, number in ids.items() if number > 1]


def test_a_figure_elsewhere_links_to_its_row(built: Path) -> None:
    soup = article(built, "guides/home.html")
    links = {link.get_text(): link["href"] for link in soup.select("article p > a.reference")}
    assert links["8,000 a second"] == "../performance/index.html#fast-aiohttp"
    assert links["2,200 a second"] == "../performance/method.html#fast-httpx-async-tuned"
    assert soup.select(".chart rect")


def test_what_others_say_is_held_against_the_figures(built: Path) -> None:
    text = " ".join(article(built, "guides/home.html").select_one("article").get_text(" ").split())  # type: ignore[union-attr]
    medians = f"httpx async 2,000 a second (1,900{TO}2,100), aiohttp 8,000 a second (7,600{TO}8,400)"
    assert f"✓ holds Many at once: 50 requests at once : {medians}" in text
    assert "✗ does not hold today It is not." in text


def test_the_method_says_when_and_on_what(built: Path) -> None:
    text = article(built, "performance/method.html").get_text(" ", strip=True)
    for said in ("In rounds.", "2026-11-25", "A processor, 2 cores, 8 GiB of memory", "40% httpcore/a.py"):
        assert said in text
    assert "Not measured with what the rest of this site ran with: httpx (measured 0.1.0, pinned" in text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "```{claim} fast/50: requests > aiohttp\nNo.\n```",
            "claim: fast/50 requests > fast/50 aiohttp (quartiles apart",
        ),
        ("```{claim} fast/50: requests < aiohttp\n```", "claim: says nothing; write the sentence below it"),
        ("{figure}`fast/50 niquests`", "figure: fast/50: 'niquests' was not measured; write one of"),
        ("{machine}`colour`", "machine: the machine has no 'colour'; write one of: cpu, system, python, date"),
        ("```{chart} fast\n:clients: niquests\n```", "chart: 'niquests' was not measured; write some of: requests,"),
        ("```{figures} quick\n```", "figures: no scenario is called 'quick'; write one of: fast,"),
        ("```{profile} 2\n```", "profile: no profile was taken at '2'; write one of: 50"),
    ],
)
def test_a_mistake_on_a_page_ends_the_build(text: str, said: str, warnings: str) -> None:
    assert any(said in line for line in warnings.splitlines()), warnings


@pytest.fixture(scope="module")
def warnings(proven: Copy, tmp_path_factory: pytest.TempPathFactory) -> str:
    """What one build says of all these mistakes; it fails."""
    project = copied(proven, tmp_path_factory.mktemp("mistakes"))
    [mark] = [mark for mark in test_a_mistake_on_a_page_ends_the_build.pytestmark if mark.name == "parametrize"]  # type: ignore[attr-defined]
    project.write("docs/performance/index.md", "# Mistakes\n\n" + "\n\n".join(text for text, _ in mark.args[1]))
    done = project.build()
    assert done.returncode == 1
    return done.stderr


def test_a_scenario_on_no_page_is_a_warning(warnings: str) -> None:
    assert "scenario 'latency' is on no page; add {figures} latency to a page" in warnings
