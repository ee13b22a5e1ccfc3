"""The contenders: what each one generates, runs and must have shown in the end."""

import html
import re
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from sidebyside.clients import load_clients
from sidebyside.environments import Environment, make_environment, make_listed_environment
from sidebyside.problems import Problem
from sidebyside.proving import make_server_environment
from sidebyside.running import JOBS_AT_ONCE

from .generating import CLIENTS, HERE, Scripts, make_floor, make_myst_nb, make_ours, make_sphinx_gallery
from .measuring import Command, Step

HTML = Path("build", "html")


@dataclass(frozen=True)
class Contender:
    """One way to run the scripts and build the pages.

    `fresh` is what it must not find from the round before; `serves` says that it starts a server of its own.
    """

    name: str
    title: str
    make: Callable[[Path, Scripts], None]
    steps: Callable[[Path, Scripts], list[Step]]
    fresh: tuple[str, ...] = ("build",)
    serves: bool = False

    def clean(self, folder: Path) -> None:
        """Remove what a round made."""
        for name in self.fresh:
            shutil.rmtree(folder / name, ignore_errors=True)

    def check(self, folder: Path, scripts: Scripts) -> None:
        """Raise `Problem` unless every script's output is on a page."""
        pages = (path.read_text(encoding="utf-8") for path in (folder / HTML).rglob("*.html"))
        text = "\n".join(html.unescape(re.sub(r"<[^>]*>", "", page)) for page in pages)
        for topic in scripts.names:
            last = scripts.output(topic).splitlines()[-1]
            if (found := text.count(last)) != len(CLIENTS):
                raise Problem(f"{self.title}: {topic}: its pages show {found} outputs, not {len(CLIENTS)}")


def peers_environment() -> Environment:
    """Make the environment that the peers build in: their own, which never meets ours."""
    return make_listed_environment("bench")


def server_python() -> str:
    """Give the interpreter that serves."""
    return str(make_server_environment().python)


def _ours(folder: Path, scripts: Scripts) -> list[Step]:
    return _run_and_build(folder, "--served", str(scripts.port))


def _alone(folder: Path, _: Scripts) -> list[Step]:
    return _run_and_build(folder)


def _run_and_build(folder: Path, *options: str) -> list[Step]:
    environ = {"PYTHONPATH": str(folder / "conf")}
    run = Command([sys.executable, "-m", "sidebyside", "run", *options], environ)
    return [Step("run", folder, [run]), _build(folder, sys.executable, "conf", environ)]


def _floor(folder: Path, scripts: Scripts) -> list[Step]:
    """Fork the scripts in the three clients' environments at once, then build the bare pages."""
    environ = {"PYTHONPATH": str(folder / "conf")}
    modules = sorted(set(CLIENTS.values()))
    slots = -(-JOBS_AT_ONCE // len(modules))
    commands = []
    for module in modules:
        mine = [
            folder / "examples" / topic / f"with_{tab}.py" for topic, tab in scripts.each() if CLIENTS[tab] == module
        ]
        python = make_environment((module,)).python
        warm = ",".join([module, *load_clients().by_name[module].lazy])
        commands.append(Command([python, "-I", HERE / "floor" / "forks.py", str(slots), warm, *mine]))
    return [Step("run", folder, commands), _build(folder, sys.executable, "conf", environ)]


def _peer(folder: Path, _: Scripts) -> list[Step]:
    environment = peers_environment()
    environ = {
        "PATH": f"{environment.python.parent}:/usr/bin:/bin",  # the notebooks' kernel is found on it
        "JUPYTER_PREFER_ENV_PATH": "1",
    }
    return [_build(folder, environment.python, "docs", environ)]


def _build(folder: Path, python: str | Path, conf: str, environ: dict[str, str]) -> Step:
    arguments = [python, "-m", "sphinx", "-b", "html", "-c", conf, "docs", HTML]
    return Step("build", folder, [Command(arguments, environ)])


OURS = Contender("ours", "This project", make_ours, _ours)
ALONE = Contender("alone", "This project, starting its own server", make_ours, _alone, serves=True)
SPHINX_GALLERY = Contender(
    "sphinx-gallery", "sphinx-gallery", make_sphinx_gallery, _peer, fresh=("build", "docs/gallery")
)
MYST_NB = Contender("myst-nb", "MyST-NB", make_myst_nb, _peer)
FLOOR = Contender("floor", "The floor", make_floor, _floor)
CONTENDERS = [OURS, SPHINX_GALLERY, MYST_NB, FLOOR, ALONE]
