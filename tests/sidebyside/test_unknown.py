"""What this machine or this Python cannot tell: it is said, and it is neither a yes nor a no."""

import re
from typing import Any

import pytest

from sidebyside.model.evidence import read_evidence
from sidebyside.model.pythons import this_python
from sidebyside.runner.environments import Environments, NotInstalled, make_environments
from tests.sidebyside.project import Copy

FACT = "tests/facts/response/url.py"
SCRIPT = "examples/query_parameters/with_aiohttp.py"


def published_elsewhere(project: Copy) -> None:
    """Make another Python the one that publishes."""
    project.write("conf/pythons.toml", f'publishes = "3.99"\nsupported = ["{this_python()}", "3.99"]\n')


def test_what_is_not_here_is_unknown_and_an_update_leaves_its_cells(project: Copy) -> None:
    project.replace(
        FACT,
        "    return response.url\n\n\nasync",
        "    from tests.support.here import NotHere\n\n    if server:\n        raise NotHere('no IPv6')\n"
        "    return response.url\n\n\nasync",
    )
    before = project.table("response")
    done = project.run("--update", "facts/response")
    assert done.returncode == 0, done.stderr
    assert done.stderr.splitlines()[-2:] == ["unknown here (2 cells or outputs): no IPv6", "nothing to rewrite"]
    assert project.table("response") == before
    proofs = read_evidence(project.project).facts["response/url"].proofs
    assert [name for name, proof in proofs.items() if proof.unknown == "no IPv6"] == ["httpx", "httpx2"]


def test_what_cannot_be_installed_fails_the_python_that_publishes_and_is_unknown_on_another(project: Copy) -> None:
    project.replace(SCRIPT, '["aiohttp"]', '["aiohttp", "idna==0.0.0"]')
    done = project.run("with_aiohttp.py")
    assert done.returncode == 1
    assert f"{SCRIPT}: cannot install aiohttp idna==0.0.0: " in done.stderr
    assert done.stderr.splitlines()[-1] == "1 failed"
    published_elsewhere(project)
    done = project.run("with_aiohttp.py")
    assert done.returncode == 0, done.stderr
    (line,) = done.stderr.splitlines()
    assert line.startswith("unknown here (1 cells or outputs): cannot install aiohttp idna==0.0.0: ")


@pytest.mark.thorough
def test_a_site_is_built_on_another_python_that_cannot_install_a_client(
    project: Copy, monkeypatch: pytest.MonkeyPatch
) -> None:
    def without_httpx(*args: Any, **options: Any) -> Environments:
        made = make_environments(*args, **options)
        why = NotInstalled("cannot install httpx: no wheel")
        return {requirements: why if "httpx" in requirements else place for requirements, place in made.items()}

    monkeypatch.setattr("sidebyside.prove.make_environments", without_httpx)
    published_elsewhere(project)
    assert project.run().returncode == 0
    built = project.build()
    assert (built.returncode, built.stderr) == (0, "")
    index, table, clients = (
        (project.root / "build/html" / page).read_text(encoding="utf-8")
        for page in ("index.html", "compare/response.html", "clients/all.html")
    )
    assert "Not run in this build: cannot install httpx: no wheel." in index
    assert '<span class="version">not installed</span>' in table
    assert "Not proven in this build: cannot install httpx: no wheel. Published:" in table
    assert "Version run here: not installed" in " ".join(re.sub("<[^>]*>", "", clients).split()).replace(" :", ":")


def test_a_python_that_is_not_supported_is_refused(project: Copy) -> None:
    project.write("conf/pythons.toml", 'publishes = "3.99"\nsupported = ["3.99"]\n')
    done = project.run()
    assert (done.returncode, done.stderr) == (
        1, f"Python {this_python()} is not supported; run with one of: 3.99 (conf/pythons.toml)\n",
    )  # fmt: skip


def test_examples_are_never_run_against_another_playground_than_the_one_they_name(project: Copy) -> None:
    done = project.command("run", "--served", "18400")
    own = project.port
    assert (done.returncode, done.stderr) == (
        1,
        f"examples ask port {own}, whatever --served says: what ran must be what is shown; "
        f"start the playground at {own}, or add --facts\n",
    )
