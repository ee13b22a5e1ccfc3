"""The tests get a browser for themselves: what does not start falls through to the next step, each of which says so."""

import io
import os
import subprocess
import sys
import threading
import zipfile
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from tests.browser.chromium import ROOT, SHELL, executable, others

SET_UP = "import sys; from tests.browser import chromium; sys.exit(chromium.main())"
AS_ROOT = f"import os; os.geteuid = lambda: 0; {SET_UP}"
NOBODY = f"import os; os.geteuid = lambda: 1000; {SET_UP}"
NOWHERE = "http://127.0.0.1:1"
BROKEN = "#!/bin/sh\nexit 1\n"


@pytest.fixture
def works() -> str:
    """A program that is the browser of this machine, wherever it stands and whatever is on PATH."""
    if not executable():
        pytest.skip("Playwright's own browser cannot stand in for another")
    return f'#!/bin/sh\nPATH=/usr/local/bin:/usr/bin:/bin exec {executable()} "$@"\n'


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A folder that is all of PATH."""
    folder = tmp_path / "path"
    folder.mkdir()
    return folder


def program(folder: Path, name: str, text: str) -> None:
    """Write a program."""
    (folder / name).write_text(text, encoding="utf-8")
    (folder / name).chmod(0o755)


def set_up(code: str, path: Path, host: str = NOWHERE) -> tuple[int, list[str]]:
    """Look for a browser with that PATH alone; give the exit status and what was printed."""
    environ = os.environ | {
        "PATH": str(path), "PLAYWRIGHT_BROWSERS_PATH": str(path.parent / "browsers"), "PLAYWRIGHT_DOWNLOAD_HOST": host
    }  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=environ, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        text=True, timeout=600, check=False,
    )  # fmt: skip
    return done.returncode, done.stdout.splitlines()


def test_what_does_not_start_falls_through(path: Path, works: str) -> None:
    program(path, "chromium", BROKEN)
    program(path, "google-chrome", works)
    status, lines = set_up(SET_UP, path)
    assert status == 0, lines
    assert lines[0].startswith("browser: looking for chromium-headless-shell, chromium, ")
    assert lines[1].startswith(f"browser: {path}/chromium opens no page: ")
    assert lines[2:] == [f"browser: {path}/google-chrome opens a page"]


@pytest.mark.thorough
def test_without_any_one_line_says_what_to_do(path: Path) -> None:
    status, lines = set_up(NOBODY, path)
    assert status == 1
    assert [line for line in lines if "downloading" in line or "that failed: " in line]
    assert lines[-1].startswith("browser: none that opens a page; install Chromium or Google Chrome")
    assert lines[-1].endswith(f"nox -s tests -- {' '.join(others())}")
    assert {"tests/server", "tests/sidebyside"} <= set(others())


@pytest.mark.thorough
def test_debians_package_is_installed_for_root(path: Path, works: str) -> None:
    program(path, "package", works)
    installs = f'case "$*" in *"install --yes {SHELL}") /bin/mv {path}/package {path}/{SHELL};; esac'
    program(path, "apt-get", f"#!/bin/sh\n{installs}\n")
    status, lines = set_up(AS_ROOT, path)
    assert status == 0, lines
    assert f"browser: installing the package {SHELL}: apt-get install {SHELL}" in lines
    assert lines[-1] == f"browser: {path}/{SHELL} opens a page"


@pytest.mark.thorough
@pytest.mark.skipif(sys.platform != "linux", reason="the archive that stands in for Playwright's is Linux's")
def test_playwrights_own_is_downloaded(path: Path, downloads: str) -> None:
    status, lines = set_up(NOBODY, path, downloads)
    assert status == 0, lines
    assert "browser: downloading Playwright's headless shell: playwright install --only-shell chromium" in lines
    assert lines[-1] == "browser: Playwright's headless shell opens a page"


@pytest.fixture
def downloads(works: str) -> Iterator[str]:
    """The address of a host that stands in for Playwright's: for whatever is asked, it has this browser."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name in ("chrome-headless-shell-linux64/chrome-headless-shell", "ffmpeg-linux"):
            entry = zipfile.ZipInfo(name)
            entry.external_attr = 0o755 << 16
            archive.writestr(entry, works)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Length", str(len(packed.getvalue())))
            self.end_headers()
            self.wfile.write(packed.getvalue())

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()
