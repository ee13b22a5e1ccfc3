"""The playground as one file: it holds all of server/, starts in the ways that the site names, and answers alike."""

import json
import runpy
import shutil
import socket
import subprocess
import sys
import tomllib
from pathlib import Path

import httpx
import pytest

from server.addresses import HOST
from server.app import app
from server.running import serving
from tests.browser.built import ROOT
from tests.browser.pasting import difference, environ, playground, playgrounds_python, printed
from tests.server.sockets import free_port

TABS = ("requests", "httpx", "httpx_async", "aiohttp")


@pytest.fixture(scope="module")
def file(folder: Path) -> Path:
    """The file that the site offers."""
    return folder / "playground.py"


@pytest.fixture(scope="module")
def uv_run(file: Path) -> list[str]:
    """`uv run`, on the Python of the tests; without the network where uv's cache holds what is needed."""
    uv = shutil.which("uv", path=environ("")["PATH"])
    assert uv, "uv is not installed; run python -m pip install uv"
    command = [uv, "run", "--quiet", "--python", sys.executable]
    offline = subprocess.run([*command, "--offline", file, "--help"], capture_output=True, check=False)
    return [*command, *(["--offline"] if offline.returncode == 0 else [])]


def test_it_holds_the_server(file: Path) -> None:
    modules = {path.relative_to(ROOT).as_posix(): path.read_text() for path in (ROOT / "server").rglob("*.py")}
    del modules["server/running.py"]
    assert runpy.run_path(str(file))["SOURCES"] == modules


def test_its_first_lines_pin_all_that_it_needs(file: Path) -> None:
    lines = file.read_text().partition("# /// script\n")[2].partition("# ///\n")[0].splitlines()
    metadata = tomllib.loads("\n".join(line.removeprefix("#") for line in lines))
    assert metadata["dependencies"] == (ROOT / "conf" / "requirements" / "server.txt").read_text().splitlines()
    assert metadata["requires-python"] == ">=3.11"


def test_by_uv_it_serves_downloaded_programs_by_uv(uv_run: list[str], file: Path, folder: Path) -> None:
    with playground([*uv_run, file]) as addresses:
        check_the_routes(addresses.http)
        for tab in TABS:
            script = folder / "examples" / "first_request" / f"with_{tab}.py"
            shown = (ROOT / script.relative_to(folder)).with_suffix(".out").read_text()
            seen = printed([*uv_run, script.name], {script.name: script.read_text()})
            assert difference(shown, seen) == "", tab


def test_by_python_it_serves(file: Path) -> None:
    python = playgrounds_python()
    with serving(free_port(), deadline=30, command=[python, "-I", file]) as addresses:
        check_the_routes(addresses.http)


def test_a_missing_requirement_is_one_line(file: Path) -> None:
    bare = [sys.executable, "-I", "-S", str(file), "--port", str(free_port())]
    done = subprocess.run(bare, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.count("\n") == 1
    assert "is not installed; run it with `uv run playground.py`" in done.stderr


def test_a_busy_port_is_one_line(file: Path) -> None:
    port = free_port()
    with socket.create_server((HOST, port)):
        command = [playgrounds_python(), "-I", str(file), "--port", str(port)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert str(port) in done.stderr


def check_the_routes(base: str) -> None:
    """Check that every route of the project's server is there, and that one of them answers."""
    with httpx.Client(base_url=base, trust_env=False) as client:
        assert client.get("/openapi.json").json() == json.loads(json.dumps(app.openapi()))
        assert client.get("/ds2man/basic/response/case1").content == b'{"user_name":"DS2Man","message":"Hello, World!"}'
