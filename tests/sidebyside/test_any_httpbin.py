"""Where the site offers another base address, the programs print with PyPI's httpbin what they print on the page."""

import dataclasses
import os
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from sidebyside.checks.normalise import normaliser
from sidebyside.model.clients import load_clients
from sidebyside.model.examples import Script, load_examples
from sidebyside.model.httpbin import topics_with_any_httpbin
from sidebyside.model.jobs import Job, Result
from sidebyside.model.pythons import read_pythons, this_python
from sidebyside.runner.environments import Environment, make_environments, make_listed_environment
from sidebyside.runner.plan import jobs_for
from sidebyside.runner.scheduling import Placed, run_jobs
from sidebyside.site.theme.playground_note import BASE
from tests.server.sockets import connected, free_port
from tests.sidebyside.project import HERE

PLAYGROUND = BASE.partition("//")[2]
PATIENCE = 30  # seconds until it serves


@pytest.fixture
def httpbin() -> Iterator[str]:
    """The address of an httpbin of our own, with connections that are kept alive."""
    python = make_listed_environment(HERE, "httpbin").python
    address = f"127.0.0.1:{free_port()}"
    command = [str(python), "-m", "gunicorn", "--bind", address, "--threads", "16", "--keep-alive", "5", "httpbin:app"]
    with subprocess.Popen(command, stderr=subprocess.DEVNULL, start_new_session=True) as server:
        try:
            _wait_until_ready(address)
            yield address
        finally:
            os.killpg(server.pid, signal.SIGKILL)


def _wait_until_ready(address: str) -> None:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        try:
            with closing(connected(f"http://{address}", b"")):
                return
        except ConnectionRefusedError:
            time.sleep(0.1)
    pytest.fail(f"httpbin was not ready within {PATIENCE} s")


@pytest.mark.thorough
def test_the_setting_names_the_topics_that_print_the_same(httpbin: str, tmp_path: Path) -> None:
    clients, pythons = load_clients(HERE), read_pythons(HERE)
    scripts = [script for script in load_examples(HERE, clients, pythons).scripts if BASE in script.program]
    jobs = [job for job in jobs_for(scripts, clients) if is_its_own(job)]
    environments = make_environments(HERE, {job.requirements for job in jobs})
    results: list[Result] = []
    run_jobs(
        [
            Placed(dataclasses.replace(job, source=job.source.replace(PLAYGROUND, httpbin)), environment)
            for job in jobs
            if isinstance(environment := environments[job.requirements], Environment)
        ],
        tmp_path / "jobs",
        done=results.append,
    )
    normalise = normaliser(HERE)
    others = {
        topic_of(result) for result in results if normalise(printed(result, httpbin)) != normalise(on_page(result))
    }
    assert {topic_of(result) for result in results} - others == topics_with_any_httpbin(HERE)


def is_its_own(job: Job) -> bool:
    """Tell a script's own run from that under a successor."""
    return isinstance(job.subject, Script) and job.subject.client == job.client


def topic_of(result: Result) -> str:
    return result.job.id.split("/")[1]


def printed(result: Result, httpbin: str) -> str:
    return result.problem or result.output.replace(httpbin, PLAYGROUND)


def on_page(result: Result) -> str:
    script = result.job.subject
    assert isinstance(script, Script)
    path = script.expected_on(this_python())
    return path.read_text(encoding="utf-8") if path.exists() else ""
