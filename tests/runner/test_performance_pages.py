"""The pages about what was measured: what each directive shows, and one line for each mistake."""

import json
from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Tag

from tests.runner.measurements import results, varying
from tests.runner.project import Project

SCENARIOS = "".join(f"```{{performance}} {name}\n```\n\n" for name in ("fast", "latency", "body", "installed"))
PAGE = f"""# Performance

```{{finding}} fast/50: httpx_async < aiohttp; latency: aiohttp < httpx
aiohttp gave {{measured}}`fast/50 aiohttp`, {{measured}}`fast/50 aiohttp / httpx_async` times as *many*.
```

{SCENARIOS}
## Profile

```{{profile}} 50
```

## Around

```{{performance-contenders}}
```

```{{performance-machine}}
```

```{{performance-repeated}}
```
"""
CLAIMS = """[[part]]
title = "Its table"
[[part.claim]]
says = "aiohttp is faster"
holds = [{ measured = "fast/50: httpx_async < aiohttp" }]
[[part.claim]]
says = "requests is faster"
holds = [{ measured = "fast/50: requests > aiohttp" }]
instead = "It is not."
"""


def copied(proven: Project, folder: Path) -> Project:
    """Give a project with results, and a second run in which httpx is twice as fast at a point, in more rounds."""
    project = Project(folder)
    first, second = results(), results()
    for points in (run["scenarios"]["fast"]["points"] for run in (first, second)):
        points["50"] |= varying(points["50"])
    for path in ("build/evidence.json", "docs/compare/response.json"):
        project.write(path, (proven.root / path).read_text())
    rates = second["scenarios"]["fast"]["points"]["50"]["httpx"]
    rates["rate"] = [value and 2 * value for value in rates["rate"]]
    second["scenarios"]["fast"]["points"]["50"]["requests"]["cpu"] = [None] * 4
    project.write("docs/performance/results.json", json.dumps(first))
    project.write("docs/performance/second-run.json", json.dumps(second))
    return project


@pytest.fixture(scope="module")
def built(proven: Project, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site with such a page, built without a warning in a home that cannot be written."""
    project = copied(proven, tmp_path_factory.mktemp("performance"))
    project.write("docs/performance/index.md", PAGE)
    project.write("docs/guides/claims.md", "# Claims\n\nSee {measured}`fast/1 cpu aiohttp`.\n\n```{claims} said\n```\n")
    project.write("docs/compare/said.toml", CLAIMS)
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("HOME", "/nonexistent")
        patched.delenv("MPLCONFIGDIR", raising=False)
        done = project.build()
    assert (done.returncode, done.stderr) == (0, "")
    return project.root / "build" / "html"


@pytest.fixture(scope="module")
def page(built: Path) -> BeautifulSoup:
    """The page about what was measured."""
    return BeautifulSoup((built / "performance" / "index.html").read_text(encoding="utf-8"), "lxml")


def words(element: Tag) -> str:
    return " ".join(element.get_text(" ").split())


def rows(table: Tag) -> list[list[str]]:
    return [[words(cell) for cell in row.select("th, td")] for row in table.select("tr")]


def section(page: BeautifulSoup, name: str) -> Tag:
    found = page.select_one(f"section#{name}")
    assert found
    return found


def test_a_sweep_has_a_column_a_point_and_more_on_demand(page: BeautifulSoup) -> None:
    fast = section(page, "fast")
    main, *others = fast.select("table")
    assert rows(main)[0] == ["Requests at once", "1", "50"]
    assert rows(main)[3] == ["httpx async", "1,150 1,080\N{EN DASH}1,220", "2,300 2,150\N{EN DASH}2,450"]
    assert [words(title) for title in fast.select(".table-title")] == [
        "Responses a second", "Ratio to aiohttp", "Ratio to bare asyncio streams", "Processor time a response, µs",
    ]  # fmt: skip
    assert rows(others[0])[3:5] == [["httpx async", "0.250", "0.250"], ["aiohttp", "1", "1"]]
    assert [table.find_parent("details") is not None for table in (main, *others)] == [False, True, True, True]


def test_what_the_second_run_does_not_repeat_is_a_range(page: BeautifulSoup) -> None:
    rates, ratios, _, cpu = section(page, "fast").select("table")
    assert rows(rates)[2] == ["httpx", "1,170 1,100\N{EN DASH}1,250", "2,450\N{EN DASH}4,900 by run"]
    assert rows(ratios)[2] == ["httpx", "0.255", "0.255\N{EN DASH}0.510 by run"]
    assert rows(cpu)[1][0] == "requests"
    assert rows(cpu)[1][2].endswith(" in one run of two"), "the second has no value"
    (alone,) = section(page, "latency").select("table")
    assert "by run" not in words(alone), "there both gave the same"


def test_what_failed_is_said_beside_the_figure(page: BeautifulSoup) -> None:
    (requests,) = (row for row in rows(section(page, "fast").select("table")[0]) if row[0] == "requests")
    assert requests[1].endswith(" 1,234 failed no value in 1 of 4 rounds")
    assert words(section(page, "fast")).count(" failed ") == 2  # at each point
    (httpx,) = (row for row in rows(section(page, "body").select("table")[0]) if row[0] == "httpx")
    assert "no value" not in httpx[2], "it was in fewer rounds than others"


def test_a_single_point_has_a_column_a_figure(page: BeautifulSoup) -> None:
    (table,) = section(page, "latency").select("table")
    titles = ["Measured", "Processor time a response, µs", "Ratio to aiohttp", "Ratio to bare asyncio streams"]
    assert rows(table)[0] == [*titles, "Responses a second"]
    assert section(page, "latency").select("details") == []


def test_what_has_one_value_has_no_quartiles_and_what_was_not_measured_no_column(page: BeautifulSoup) -> None:
    (table,) = section(page, "installed").select("table")
    assert rows(table) == [
        ["Measured", "Size, MiB", "Ratio to aiohttp"],
        ["requests", "2.50", "0.357"],
        ["aiohttp", "7", "1"],
    ]


def test_every_row_has_an_address_that_leads_to_it(page: BeautifulSoup) -> None:
    assert page.select_one("tr#fast-httpx-async.row-odd, tr#fast-httpx-async.row-even")
    for link in page.select("table.performance .stub a"):
        assert page.select_one(f"tr{link['href']}"), link
    ids = [str(tag["id"]) for tag in page.find_all(id=True)]
    assert len(ids) == len(set(ids))


def test_a_chart_keeps_its_room_and_fits_the_page_in_light_and_dark(built: Path, page: BeautifulSoup) -> None:
    for name in ("fast", "latency", "body", "installed"):
        images = section(page, name).select("img")
        assert [image["class"] for image in images] == [["chart", "only-light"], ["chart", "only-dark"]]
        for image in images:
            svg = (built / "performance" / str(image["src"])).read_text(encoding="utf-8")
            assert f'viewBox="0 0 {image["width"]} {image["height"]}"' in svg
            assert image["loading"] == "lazy"
            assert str(image["alt"]).endswith("The table below has the numbers.")
    alt = str(section(page, "fast").select("img")[0]["alt"])
    assert alt.startswith("Chart: Responses a second by requests at once, of requests, httpx, httpx async, aiohttp, ")


def test_a_finding_has_its_figures_and_leads_to_them(page: BeautifulSoup) -> None:
    (finding,) = page.select("p.finding")
    assert words(finding) == (
        "aiohttp gave 9,200 a second , 4 (4 to 4) times as many . ( Many at once ; One after another )"
    )
    links = [link["href"] for link in finding.select("a")]
    assert links == ["#fast-aiohttp", "#fast-aiohttp", "#fast", "#latency"]


def test_a_profile_shows_the_five_largest_shares(page: BeautifulSoup) -> None:
    (table,) = section(page, "profile").select("table")
    files = " ".join(f"{share} % httpcore/{name}.py" for share, name in zip((60, 50, 40, 30, 20), "fedcb", strict=True))
    assert rows(table)[1] == ["httpx async", files.replace(" %", "%")]
    assert page.select_one("tr#profile-50-httpx-async")


def test_the_machine_and_what_is_pinned_otherwise_by_now(page: BeautifulSoup) -> None:
    text = words(section(page, "around"))
    assert "2026-11-25, 4 rounds; 1 of Installed; up to 8 of what varied most" in text
    assert "A processor, 2 cores, 8 GiB of memory" in text
    assert "server on 0, client on 1" in text
    assert "85% of the time that counts, in the median round; 80% to 88% in half of them, 75% in the worst" in text
    assert "Not measured with what the rest of this site ran with: httpx (measured 0.1.0, pinned " in text
    assert "granian (measured" not in text  # no client: it is not pinned


def test_settings_are_markdown(page: BeautifulSoup) -> None:
    (table,) = section(page, "around").select("table")
    assert rows(table)[1] == ["requests", "Session() , as it is"]
    assert [words(code) for code in table.select("code")] == ["Session()"]


def test_what_two_runs_do_not_agree_on_is_listed(page: BeautifulSoup) -> None:
    around = section(page, "around")
    assert (
        "In a second run, on 2026-11-25, 38 of 40 median ratios were within 15% of these. "
        "Of those that both runs know within 15%, 6 of 8 were. "
        "The intervals that hold them overlap for 6 of 8 that have one in both runs."
    ) in words(around)
    assert [words(item) for item in around.select("li")] == [
        "httpx , Many at once: 50 requests at once, to aiohttp: 0.255 (0.255 to 0.255) and 0.510 (0.510 to 0.510)",
        "httpx , Many at once: 50 requests at once, to bare asyncio streams: "
        "0.128 (0.128 to 0.128) and 0.255 (0.255 to 0.255)",
    ]


def test_a_claim_can_rest_on_what_was_measured(built: Path) -> None:
    soup = BeautifulSoup((built / "guides" / "claims.html").read_text(encoding="utf-8"), "lxml")
    _, first, second = rows(soup.select("table")[0])
    measured = "Many at once: 50 requests at once : httpx async 2,300 a second, aiohttp 9,200 a second, ratio 0.250"
    assert first == ["“aiohttp is faster”", "✓ holds", f"{measured} (0.250 to 0.250)"]
    assert second[1:] == [
        "✗ does not hold today",
        "It is not. Many at once: 50 requests at once : requests 1,200 a second, aiohttp 9,200 a second, "
        "ratio 0.125 (0.125 to 0.125)",
    ]
    addresses = [link["href"] for link in soup.select("article a[href*=performance]")]
    assert addresses == ["../performance/index.html#fast-aiohttp", *["../performance/index.html#fast"] * 2]


def test_the_markdown_has_every_table_and_the_data_is_published(built: Path) -> None:
    text = (built / "performance" / "index.html.md").read_text(encoding="utf-8")
    assert len([line for line in text.splitlines() if line.startswith("| --- |")]) == 12  # tables
    assert "**Ratio to aiohttp**" in text
    assert "2,300<br>2,150\N{EN DASH}2,450" in text
    for name in ("results.json", "second-run.json"):
        source = built.parents[1] / "docs" / "performance" / name
        assert (built / "performance" / name).read_bytes() == source.read_bytes()


@pytest.fixture(scope="module")
def warnings(proven: Project, tmp_path_factory: pytest.TempPathFactory) -> str:
    """What one build says of many mistakes; it fails."""
    project = copied(proven, tmp_path_factory.mktemp("mistakes"))
    (project.root / "docs/performance/second-run.json").unlink()
    blocks = [
        "```{performance} slow\n```",
        "```{profile} 7\n```",
        "```{performance-repeated}\n```",
        "```{finding} fast/50: httpx_async > aiohttp\nIt is faster.\n```",
        "```{finding} fast/50: httpx_async = aiohttp\nIt is as fast.\n```",
        "```{finding} fast/50: httpx_async < aiohttp\n```",
        "```{finding} fast/50: httpx_async < aiohttp\nOne.\n\nTwo.\n```",
        "{measured}`fast/50 curl`",
        "```{performance} fast\n```",
    ]
    project.write("docs/performance/index.md", "# Performance\n\n" + "\n\n".join(blocks) + "\n")
    project.write("docs/guides/claims.md", "# Claims\n\n```{claims} said\n```\n")
    project.write("docs/compare/said.toml", CLAIMS.replace("requests > aiohttp", "requests > curl"))
    done = project.build()
    assert done.returncode == 1
    return done.stderr


@pytest.mark.parametrize(
    "line",
    [
        "index.md:3: WARNING: performance: no scenario is called 'slow'; write one of: fast, latency, body, installed",
        "index.md:6: WARNING: profile: no profile was taken at '7'; write one of: 50",
        "index.md:9: WARNING: performance-repeated: docs/performance/second-run.json: there is no such file; write it "
        "with nox -s bench",
        "index.md:12: WARNING: finding: fast/50: httpx_async > aiohttp (more than, quartiles too) does not hold: "
        "measured httpx async 2,300 a second, aiohttp 9,200 a second, ratio 0.250 (0.250 to 0.250); write another",
        "index.md:16: WARNING: finding: 'fast/50: httpx_async = aiohttp' compares nothing; write it as in",
        "index.md:20: WARNING: finding: says nothing; write the sentence below it",
        "index.md:23: WARNING: finding: is more than a paragraph; write one",
        "index.md:29: WARNING: measured: fast/50 rate: 'curl' was not measured; write one of: requests, httpx",
        "claims.md:3: WARNING: claims: fast/50 rate: 'curl' was not measured; write one of",
        "WARNING: scenario 'latency' is on no page; add {performance} latency to a page",
    ],
)
def test_a_mistake_is_one_line(warnings: str, line: str) -> None:
    assert any(line in said for said in warnings.splitlines()), warnings


def test_without_results_a_project_builds_and_a_page_says_what_is_missing(proven: Project, tmp_path: Path) -> None:
    project = copied(proven, tmp_path)
    for name in ("results.json", "second-run.json"):
        (project.root / "docs/performance" / name).unlink()
    assert project.build().returncode == 0
    project.write("docs/performance/index.md", "# Performance\n\n```{performance} fast\n```\n")
    done = project.build()
    assert done.returncode == 1
    assert "performance: docs/performance/results.json: there is no such file; write it with nox" in done.stderr


def test_malformed_results_end_the_build_with_one_line(proven: Project, tmp_path: Path) -> None:
    project = copied(proven, tmp_path)
    project.write("docs/performance/results.json", json.dumps(results() | {"rounds": None}))
    done = project.build()
    assert done.returncode == 2
    assert "docs/performance/results.json: rounds is None; write a whole number" in done.stderr
