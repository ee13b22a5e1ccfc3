"""Clean rooms: each environment holds what was asked for and what that needs, and nothing else."""

import subprocess
from pathlib import Path

import pytest
from sidebyside.model.clients import load_clients
from sidebyside.runner.environments import make_environment, normalised
from sidebyside.model.problem import Problem

from sidebyside import layout

# What changes how a client behaves by lying about: other clients' forks, and codecs and protocols of extras.
FOREIGN = {"urllib3-future", "h2", "h11", "brotli", "brotlicffi", "zstandard", "backports-zstd", "socksio", "pysocks"}
BROUGHT = {
    "requests": set(),
    "httpx": {"h11"},
    "aiohttp": set(),
    "httpx2": {"h11"},
    "niquests": {"urllib3-future", "h11"},
}


@pytest.mark.parametrize("name", load_clients().by_name)
def test_a_plain_environment_holds_no_extra(name: str) -> None:
    client = load_clients().by_name[name]
    environment = make_environment((client.distribution,))
    assert normalised(client.distribution) in environment.versions
    assert FOREIGN & set(environment.versions) == BROUGHT[name]
    others = {c.distribution for c in load_clients().by_name.values()} - {client.distribution}
    assert not others & set(environment.versions)


def test_requests_has_the_real_urllib3_and_niquests_does_not() -> None:
    for distribution, expected in (("requests", "urllib3"), ("niquests", "urllib3-future")):
        python = make_environment((distribution,)).python
        program = (
            f"import {distribution}, urllib3, importlib.metadata as m; print(m.packages_distributions()['urllib3'])"
        )
        done = subprocess.run([python, "-I", "-c", program], capture_output=True, text=True, check=True)
        assert done.stdout.strip() == f"['{expected}']"


@pytest.mark.parametrize("pins", ["docs.txt"])
def test_the_environment_that_builds_the_site_holds_no_extra(pins: str) -> None:
    lines = (layout.REQUIREMENTS / pins).read_text().splitlines()
    assert not {normalised(line) for line in lines} & {"niquests", *FOREIGN}


def test_an_environment_is_made_once() -> None:
    first = make_environment(("requests",))
    made = first.python.lstat().st_mtime_ns
    assert make_environment(("requests", "requests")) == first
    assert first.python.lstat().st_mtime_ns == made


def test_pins_decide_what_is_in_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(layout, "ENVIRONMENTS", tmp_path)
    pins = tmp_path / "pins.txt"
    pins.write_text("idna==3.10\n")
    assert make_environment(("idna",), pins=pins).versions == {"idna": "3.10"}
    pins.write_text("idna==3.11\n")
    assert make_environment(("idna",), pins=pins).versions == {"idna": "3.11"}


def test_a_requirement_that_cannot_be_installed_is_one_line_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(layout, "ENVIRONMENTS", tmp_path / "environments")
    pins = tmp_path / "pins.txt"
    pins.write_text("idna==0.0.0\n")
    with pytest.raises(Problem, match=r"^cannot install idna: .*idna==0\.0\.0") as caught:
        make_environment(("idna",), pins=pins)
    assert "\n" not in str(caught.value)
    assert list((tmp_path / "environments").iterdir()) == []
