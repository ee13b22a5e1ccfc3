"""Which releases there are, as a package index on loopback says it: what is kept, what is printed, what goes wrong."""

import io
import json
import threading
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from sidebyside.model.history import Listed, Listing, read_history, released
from sidebyside.releases.package_index import JSON
from tests.sidebyside.project import HERE, Copy

TODAY = datetime.now(UTC).date()
PINNED = "0.28.1"
METADATA = "Metadata-Version: 2.4\nName: httpx\nVersion: {version}\nProvides-Extra: http2\n{lines}\n"
LINES = (
    "Requires-Dist: anyio\nRequires-Dist: h2<5; extra == 'http2'\n"
    "Classifier: Programming Language :: Python :: 3\nClassifier: Programming Language :: Python :: 3.9\n"
    "Classifier: Programming Language :: Python :: 3.10\nClassifier: Programming Language :: Python :: 3.8"
)


def ago(days: int) -> str:
    return (TODAY - timedelta(days=days)).isoformat()


class Index:
    """A package index with one distribution; what it answers to a client that wants JSON alone can be replaced."""

    def __init__(self) -> None:
        self.files: list[dict[str, Any]] = []
        self.wheels: dict[str, bytes] = {}
        self.to_json: tuple[int, bytes] | None = None
        self.address = ""

    def add(self, version: str, days: int, *, lines: str = LINES, **said: Any) -> None:
        """Add the wheel of a release that was uploaded some days ago."""
        name = f"httpx-{version}-py3-none-any.whl"
        content = io.BytesIO()
        with zipfile.ZipFile(content, "w") as archive:
            archive.writestr(f"httpx-{version}.dist-info/METADATA", METADATA.format(version=version, lines=lines))
            archive.writestr(f"httpx-{version}.dist-info/WHEEL", "Wheel-Version: 1.0\nTag: py3-none-any\n")
        self.wheels[name] = content.getvalue()
        uploaded = {"upload-time": f"{ago(days)}T10:00:00.000000Z", "requires-python": ">=3.8"}
        self.files.append({"filename": name, "url": f"../../files/{name}", "hashes": {}} | uploaded | said)

    def answer(self, path: str, accept: str) -> tuple[int, bytes]:
        """Give the status and the content that are answered."""
        if path.startswith("/files/"):
            return 200, self.wheels[path.removeprefix("/files/")]
        if path != "/simple/httpx/":
            return 404, b""
        if self.to_json and accept == JSON:
            return self.to_json
        return 200, json.dumps({"meta": {"api-version": "1.1"}, "name": "httpx", "files": self.files}).encode()


@pytest.fixture
def index(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Index]:
    """The index that uv is configured with, with a few releases."""
    index = Index()
    index.add("0.20.0", 2000)
    index.add("0.27.2", 800)
    index.add("0.27.3", 790, yanked="broken")
    index.add(PINNED, 100)
    index.add("1.0.dev1", 50)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            status, content = index.answer(self.path, self.headers["Accept"])
            self.send_response(status)
            self.send_header("Content-Type", JSON if "/simple/" in self.path else "application/octet-stream")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def do_HEAD(self) -> None:
            self.send_error(405)

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        index.address = f"http://127.0.0.1:{server.server_port}"
        monkeypatch.setenv("UV_DEFAULT_INDEX", f"{index.address}/simple")
        monkeypatch.setenv("UV_CACHE_DIR", str(tmp_path / "uv"))
        monkeypatch.setenv("UV_HTTP_RETRIES", "0")
        monkeypatch.setenv("no_proxy", "127.0.0.1")
        yield index
        server.shutdown()
        thread.join()


@pytest.fixture
def measured(project: Copy) -> Copy:
    """A project with the history of two clients, and nothing of what the index lists."""
    history = json.loads(HERE.history.read_text(encoding="utf-8"))
    kept = {
        name: {key: history[name][key] for key in history[name] if key != "listed"} for name in ("httpx", "aiohttp")
    }
    project.write("docs/compare/history.json", json.dumps(kept))
    return project


def test_it_keeps_the_releases_of_three_years_with_their_days_and_says_what_there_is(
    measured: Copy, index: Index
) -> None:
    before = json.loads(measured.project.history.read_text())
    done = measured.command("history", "--releases", "httpx")
    assert done.stderr == f"httpx: 2 releases in 3 years, the newest 0.28.1 of {ago(100)}\n"
    assert done.returncode == 0
    assert read_history(measured.project)["httpx"].listed == Listing(
        day=TODAY.isoformat(),
        releases=(
            Listed(version="0.27.2", released=ago(800), python=">=3.8"),
            Listed(version="0.28.1", released=ago(100), python=">=3.8"),
        ),
        preview=Listed(version="1.0.dev1", released=ago(50), python=">=3.8"),
        pythons=("3.8", "3.9", "3.10"),
        dependencies=("anyio",),
        extras=("http2",),
    )
    after = json.loads(measured.project.history.read_text())
    del after["httpx"]["listed"]
    assert after == before


def test_the_next_time_it_says_what_changed(measured: Copy, index: Index) -> None:
    assert measured.command("history", "--releases", "httpx").returncode == 0
    assert measured.command("history", "--releases", "httpx").stderr == (
        f"httpx: nothing new since {TODAY}; the newest is 0.28.1 of {ago(100)}\n"
    )
    index.files = [file for file in index.files if "0.27.2" not in file["filename"]]
    index.add("0.26.0", 900)
    index.add("1.0.0", 2, lines=LINES.replace("anyio", "anyio>=4"), **{"requires-python": ">=3.10"})
    done = measured.command("history", "--releases", "httpx")
    assert done.returncode == 0
    assert done.stderr.splitlines() == [
        f"httpx: new: 0.26.0 of {ago(900)}",
        f"httpx: new: 1.0.0 of {ago(2)}",
        f"httpx: gone: 0.27.2 of {ago(800)}",
        "httpx: Requires-Python: >=3.10 (before: >=3.8)",
        "httpx: dependencies: anyio>=4 (before: anyio)",
        f"httpx: the site runs 0.28.1, and 1.0.0 of {ago(2)} is newer: nox -s pins",
    ]
    assert read_history(measured.project)["httpx"].listed.preview is None  # type: ignore[union-attr]


def test_the_pinned_release_is_kept_however_old_it_is(measured: Copy, index: Index) -> None:
    index.files = []
    index.add(PINNED, 1500)
    index.add("0.29.0", 1400)
    assert measured.command("history", "--releases", "httpx").returncode == 0
    assert released(read_history(measured.project)["httpx"], PINNED) == ago(1500)


def test_only_the_year_before_it_was_read_counts_as_a_year() -> None:
    days = ("2025-12-01", "2025-12-02", "2026-11-30")
    releases = tuple(Listed(version=str(number), released=day) for number, day in enumerate(days))
    listing = Listing(day="2026-12-01", releases=releases, pythons=(), dependencies=(), extras=())
    assert listing.in_a_year == releases[1:]


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (
            (200, b"<!DOCTYPE html>"),
            "does not list the releases of httpx as JSON; configure uv with an index that does",
        ),
        ((503, b""), "cannot read the releases of httpx from the package index: it answers 503 Service Unavailable"),
        ((200, b"{}"), "the package index on httpx: files is missing"),
        ((200, b'{"files": []}'), "the package index has no httpx 0.28.1; run nox -s pins"),
    ],
)
def test_an_index_that_cannot_tell_is_one_line_and_loses_nothing(
    measured: Copy, index: Index, answer: tuple[int, bytes], said: str
) -> None:
    index.to_json = answer
    refused(measured, said)


def test_an_index_without_upload_times_is_one_line(measured: Copy, index: Index) -> None:
    for file in index.files:
        del file["upload-time"]
    refused(measured, "the package index gives no upload time for httpx 0.20.0; configure uv with an index that does")


def test_a_release_without_a_wheel_is_one_line(measured: Copy, index: Index) -> None:
    listed = [
        file | {"filename": "httpx-0.28.1.tar.gz"} if PINNED in file["filename"] else file for file in index.files
    ]
    index.to_json = (200, json.dumps({"files": listed}).encode())
    refused(measured, "the package index has no wheel of httpx 0.28.1, so nobody can tell what it needs")


def test_a_wheel_that_is_none_is_one_line(measured: Copy, index: Index) -> None:
    index.to_json = (200, json.dumps({"files": [file | {"url": "/files/x"} for file in index.files]}).encode())
    index.wheels["x"] = b"not a zip"
    refused(measured, "the package index gives no wheel for httpx-0.28.1-py3-none-any.whl")


def test_without_a_network_it_is_one_line(measured: Copy, index: Index, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("UV_DEFAULT_INDEX", "http://127.0.0.1:9/simple")
    refused(measured, "cannot find the releases of httpx: ")


def test_a_client_that_the_index_does_not_have_writes_nothing_of_the_others(measured: Copy, index: Index) -> None:
    refused(measured, "cannot find the releases of aiohttp: ", "httpx", "aiohttp")


def test_a_client_that_was_never_measured_is_one_line(measured: Copy) -> None:
    refused(measured, "niquests was never measured; run nox -s history -- niquests", "niquests")


def test_an_unknown_client_is_one_line(measured: Copy) -> None:
    refused(measured, "no client is called 'urllib3'; write some of: requests,", "urllib3")


def test_rows_are_not_measured_with_it(measured: Copy) -> None:
    assert measured.command("history", "--releases", "--rows", "redirects").returncode == 2


def refused(project: Copy, said: str, *clients: str) -> None:
    """Assert that the command ends with 1, one line that says it, and the file as it was."""
    before = project.project.history.read_bytes()
    done = project.command("history", "--releases", *(clients or ("httpx",)))
    assert done.returncode == 1
    (line,) = done.stderr.splitlines()
    assert said in line
    assert project.project.history.read_bytes() == before
