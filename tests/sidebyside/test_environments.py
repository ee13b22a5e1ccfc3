"""Clean rooms: each environment holds what was asked for and what that needs, and nothing else."""

import subprocess
from pathlib import Path

import pytest

from sidebyside.model.clients import load_clients
from sidebyside.model.pins import normalised
from sidebyside.model.problem import Problem
from sidebyside.project import Project
from sidebyside.runner.environments import Environment, make_environment
from tests.sidebyside.project import HERE

# What changes how a client behaves by lying about: other clients' forks, and codecs and protocols of extras.
FOREIGN = {"urllib3-future", "h2", "h11", "brotli", "brotlicffi", "zstandard", "backports-zstd", "socksio", "pysocks"}
BROUGHT = {
    "requests": set(),
    "httpx": {"h11"},
    "aiohttp": set(),
    "httpx2": {"h11"},
    "niquests": {"urllib3-future", "h11"},
}


CLIENTS = load_clients(HERE)


def made(*requirements: str) -> Environment:
    return make_environment(HERE, requirements, pins=HERE.pins)


@pytest.mark.parametrize("name", CLIENTS.by_name)
def test_a_plain_environment_holds_no_extra(name: str) -> None:
    client = CLIENTS.by_name[name]
    environment = made(client.distribution)
    assert normalised(client.distribution) in environment.versions
    assert FOREIGN & set(environment.versions) == BROUGHT[name]
    others = {c.distribution for c in CLIENTS.by_name.values()} - {client.distribution}
    assert not others & set(environment.versions)


def test_requests_has_the_real_urllib3_and_niquests_does_not() -> None:
    for distribution, expected in (("requests", "urllib3"), ("niquests", "urllib3-future")):
        python = made(distribution).python
        program = (
            f"import {distribution}, urllib3, importlib.metadata as m; print(m.packages_distributions()['urllib3'])"
        )
        done = subprocess.run([python, "-I", "-c", program], capture_output=True, text=True, check=True)
        assert done.stdout.strip() == f"['{expected}']"


def test_the_environment_that_builds_the_site_holds_no_extra() -> None:
    lines = (HERE.requirements / "docs.txt").read_text().splitlines()
    assert not {normalised(line) for line in lines} & {"niquests", *FOREIGN}


def test_an_environment_is_made_once() -> None:
    first = made("requests")
    before = first.python.lstat().st_mtime_ns
    assert made("requests", "requests") == first
    assert first.python.lstat().st_mtime_ns == before


def test_pins_decide_what_is_in_it(tmp_path: Path) -> None:
    pins = tmp_path / "pins.txt"
    pins.write_text("idna==3.10\n")
    assert make_environment(Project(tmp_path), ("idna",), pins=pins).versions == {"idna": "3.10"}
    pins.write_text("idna==3.11\n")
    assert make_environment(Project(tmp_path), ("idna",), pins=pins).versions == {"idna": "3.11"}


def test_a_requirement_that_cannot_be_installed_is_one_line_and_leaves_nothing(tmp_path: Path) -> None:
    pins = tmp_path / "pins.txt"
    pins.write_text("idna==0.0.0\n")
    with pytest.raises(Problem, match=r"^cannot install idna: ") as caught:
        make_environment(Project(tmp_path), ("idna",), pins=pins)
    assert "\n" not in str(caught.value)
    assert list((tmp_path / ".environments").iterdir()) == []
