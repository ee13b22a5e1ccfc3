"""Times how long it takes to run 120 scripts and build their pages: here, with sphinx-gallery and with MyST-NB.

The scripts are those of `examples/first_request`, thirty times. hyperfine does the timing: `nox -s bench -- pipeline`.
"""

import argparse
import html
import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from statistics import quantiles

from server.addresses import PORT
from server.running import NotServingError, serving
from sidebyside.model.problem import Problem
from sidebyside.project import Project
from sidebyside.runner.environments import make_listed_environment

from .machine import describe

PROJECT = Project(Path.cwd())  # nox runs it from the root
TABLE = PROJECT.root / "docs" / "contributing" / "pipeline-benchmark.inc"  # MyST, which benchmark.md includes
SCRIPTS = {path.stem.removeprefix("with_"): path for path in sorted((PROJECT.examples / "first_request").glob("*.py"))}
BUILT = "build/html"
PEER = """
project = "Pipeline benchmark"
html_theme = "furo"
html_copy_source = html_show_sourcelink = False
"""
GALLERY = """
extensions = ["sphinx_gallery.gen_gallery"]
sphinx_gallery_conf = {
    "examples_dirs": "../examples", "gallery_dirs": "gallery", "filename_pattern": "/with_", "parallel": 2,
    "abort_on_example_error": True, "download_all_examples": False, "image_scrapers": (), "reset_modules": (),
    "min_reported_time": 3600, "show_signature": False,
}
"""
NOTEBOOKS = """
extensions = ["myst_nb"]
nb_execution_mode = "force"
nb_execution_raise_on_error = True
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, and write the table. Returns the exit status."""
    parser = argparse.ArgumentParser(prog="nox -s bench -- pipeline", description=__doc__)
    parser.add_argument("--runs", type=int, default=7, help="of each (default: 7)")
    parser.add_argument("--topics", type=int, default=30, help="fewer, to try it out (default: 30)")
    parser.add_argument("--record", type=Path, default=TABLE, metavar="FILE", help="where to write the table")
    options = parser.parse_args(arguments)
    try:
        with tempfile.TemporaryDirectory(prefix="pipeline-") as folder:
            found = compare(Path(folder), options.topics, options.runs)
    except (Problem, NotServingError) as problem:
        print(problem, file=sys.stderr)
        return 1
    options.record.write_text(table(found, options.topics), encoding="utf-8")
    print(options.record.read_text(encoding="utf-8"))
    return 0


def compare(folder: Path, topics: int, runs: int) -> dict[str, list[float]]:
    """Give the seconds of each run of each contender. Raises `Problem`."""
    hyperfine = shutil.which("hyperfine")
    if hyperfine is None:
        raise Problem("hyperfine is not installed; install it (Debian: apt install hyperfine, macOS: brew)")
    server, peers = (str(make_listed_environment(PROJECT, name).python) for name in ("server", "bench"))
    peer = f"PATH={Path(peers).parent}:$PATH JUPYTER_PREFER_ENV_PATH=1 {peers} -m sphinx -q -b html docs {BUILT}"
    run = f"{sys.executable} -m sidebyside run --examples --served {PORT}"
    ours = f"export PYTHONPATH=conf && {run} && {sys.executable} -m sphinx -q -b html -c conf docs {BUILT}"
    contenders: dict[str, tuple[Callable[[Path, int], None], str]] = {
        "This project": (make_ours, ours),
        "sphinx-gallery": (make_gallery, peer),
        "MyST-NB": (make_notebooks, peer),
    }
    command = [hyperfine, "--warmup", "1", "--runs", str(runs), "--export-json", str(folder / "found.json")]
    for name, (make, does) in contenders.items():
        make(folder / name, topics)
        there = f"cd '{folder / name}'"
        command += ["--command-name", name, "--prepare", f"{there} && rm -rf build docs/gallery", f"{there} && {does}"]
    with serving(PORT, server, deadline=60):
        if subprocess.run(command, check=False).returncode:
            raise Problem("a contender failed; hyperfine says which above, add --show-output to its command to see why")
    for name in contenders:
        check(name, folder / name / BUILT, topics)
    results = json.loads((folder / "found.json").read_text(encoding="utf-8"))["results"]
    return {result["command"]: result["times"] for result in results}


def make_ours(folder: Path, topics: int) -> None:
    """Copy the project around the scripts, without facts and successors, so that each script runs once."""
    for name in ("conf", "server"):
        shutil.copytree(PROJECT.root / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("tests/facts", "docs/compare"):
        (folder / name).mkdir(parents=True)
    (folder / ".environments").symlink_to(PROJECT.environments)  # kept between runs, as a user's are
    clients = folder / "conf" / "clients.toml"
    tables = clients.read_text(encoding="utf-8").split("\n[")
    write(clients, "\n[".join(table for table in tables if "\nsucceeds = " not in table) + "\n")
    for topic in names(topics):
        shutil.copytree(PROJECT.examples / "first_request", folder / "examples" / topic)
        write(folder / "docs" / "guides" / f"{topic}.md", f"# {topic}\n\n```{{examples}} {topic}\n```\n")
    write(folder / "docs" / "index.md", "# Benchmark\n\n```{toctree}\n:glob:\nguides/*\n```\n")


def make_gallery(folder: Path, topics: int) -> None:
    """Write a gallery with a folder a topic: each script becomes a page."""
    write(folder / "docs" / "conf.py", PEER + GALLERY)
    write(folder / "docs" / "index.rst", "Benchmark\n=========\n\n.. toctree::\n\n   gallery/index\n")
    for header in ("", *names(topics)):
        write(folder / "examples" / header / "GALLERY_HEADER.rst", f"Gallery {header}\n{'=' * 20}\n")
    for topic in names(topics):
        for name, path in SCRIPTS.items():
            title = f'"""\n{topic} {name}\n{"=" * 40}\n"""\n\n'
            write(folder / "examples" / topic / path.name, title + path.read_text(encoding="utf-8"))


def make_notebooks(folder: Path, topics: int) -> None:
    """Write a text notebook a topic, with a cell a script. A kernel has a running event loop: `await` does."""
    write(folder / "docs" / "conf.py", PEER + NOTEBOOKS)
    programs = (path.read_text(encoding="utf-8") for path in SCRIPTS.values())
    cells = [f"```{{code-cell}} ipython3\n{p.replace('asyncio.run(main())', 'await main()')}```\n" for p in programs]
    head = "---\nfile_format: mystnb\nkernelspec:\n  name: python3\n---\n"
    for topic in names(topics):
        write(folder / "docs" / f"{topic}.md", "\n".join([head, f"# {topic}\n", *cells]))
    write(folder / "docs" / "index.md", "# Benchmark\n\n```{toctree}\n:glob:\ntopic_*\n```\n")


def check(name: str, pages: Path, topics: int) -> None:
    """Raise `Problem` unless every script's output is on a page."""
    texts = (re.sub(r"<[^>]*>", "", path.read_text(encoding="utf-8")) for path in pages.rglob("*.html"))
    last = next(iter(SCRIPTS.values())).with_suffix(".out").read_text(encoding="utf-8").splitlines()[-1]
    shown, wanted = html.unescape("\n".join(texts)).count(last), topics * len(SCRIPTS)
    if shown != wanted:
        raise Problem(f"{name}: its pages show {shown} outputs, not {wanted}")


def table(found: dict[str, list[float]], topics: int) -> str:
    """Write what was found as MyST: medians with their quartiles, and the ratio to this project's."""
    spreads = {name: quantiles(times * (3 if len(times) == 1 else 1), n=4) for name, times in found.items()}
    base = spreads["This project"][1]
    machine = describe()
    lines = [
        f"Measured on {datetime.now(UTC).date()}: {machine['cpu']}, {machine['cores']} cores, {machine['system']}, "
        f"Python {machine['python']}. {topics * len(SCRIPTS)} scripts, runs of each: {len(found['This project'])}; "
        "medians and quartiles.\n",
        "| Contender | Seconds | Times this project |\n| --- | --- | --- |",
    ]
    for name, (low, median, high) in spreads.items():
        lines.append(f"| {name} | {median:.1f} ({low:.1f} to {high:.1f}) | {median / base:.1f} |")
    return "\n".join(lines) + "\n"


def names(topics: int) -> list[str]:
    """Give the topics."""
    return [f"topic_{number:03}" for number in range(topics)]


def write(path: Path, text: str) -> None:
    """Write a file, making its folder."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
