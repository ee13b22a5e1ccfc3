"""The examples: what stands in `examples/<topic>/`, found by path alone."""

import hashlib
import re
import tomllib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from sidebyside import layout
from sidebyside.clients import Clients
from sidebyside.problems import Problem, Problems

# The regular expression of the inline script metadata specification (PEP 723), anchored to the file's start.
HEADER = re.compile(r"\A# /// script\n(?P<toml>(?:#(?: .*)?\n)+?)# ///\n\n?")


@dataclass(frozen=True)
class Script:
    """One example: `examples/<topic>/with_<tab>.py`."""

    path: Path
    tab: str

    @property
    def id(self) -> str:
        """Its identity in messages, tests, evidence and addresses."""
        return f"{self.path.parent.name}/{self.path.name}"

    @cached_property
    def source(self) -> str:
        """The whole file, as it is downloaded."""
        return self.path.read_text(encoding="utf-8")

    @property
    def digest(self) -> str:
        """What the evidence names the source by: SHA-256, hexadecimal."""
        return hashlib.sha256(self.source.encode()).hexdigest()

    @property
    def program(self) -> str:
        """The file without its header, as it is shown and copied."""
        return self.source[self._header().end() :]

    @cached_property
    def dependencies(self) -> tuple[str, ...]:
        """The requirements in its header (PEP 723), in the order given."""
        try:
            metadata = tomllib.loads(re.sub(r"(?m)^# ?", "", self._header()["toml"]))
        except tomllib.TOMLDecodeError as error:
            raise Problem(f"{layout.shown(self.path)}: its script metadata is not TOML: {error}") from None
        dependencies = metadata.get("dependencies")
        if not dependencies or not all(isinstance(name, str) for name in dependencies):
            raise Problem(
                f"{layout.shown(self.path)}: its script metadata names no dependencies; "
                'write dependencies = ["..."] as the scripts beside it do'
            )
        return tuple(dependencies)

    @property
    def output_path(self) -> Path:
        """Where its committed output stands."""
        return self.path.with_suffix(".out")

    def _header(self) -> re.Match[str]:
        match = HEADER.match(self.source)
        if match is None:
            raise Problem(
                f"{layout.shown(self.path)}: does not start with script metadata (PEP 723); "
                "begin it with '# /// script' as the scripts beside it do"
            )
        return match


@dataclass(frozen=True)
class Topic:
    """One folder of examples. `scripts` and `notes` are keyed by tab, in the order of the tabs."""

    name: str
    scripts: dict[str, Script]
    notes: dict[str, Path]


def load_topics(clients: Clients, folder: Path = layout.EXAMPLES) -> dict[str, Topic]:
    """Find all topics.

    Raises `Problems`, a line each, for a missing variant, a file that belongs to no client, a script whose
    header cannot be read, and an output or a note that has no place.
    """
    problems: list[str] = []
    topics: dict[str, Topic] = {}
    for path in sorted(p for p in folder.iterdir() if p.is_dir() and not p.name.startswith((".", "__"))):
        topics[path.name] = _topic(path, clients, problems)
    if problems:
        raise Problems(problems)
    return topics


def _topic(path: Path, clients: Clients, problems: list[str]) -> Topic:
    scripts: dict[str, Script] = {}
    notes: dict[str, Path] = {}
    expected = {".py", ".out", ".md"}
    for file in sorted(path.iterdir()):
        tab = file.stem.removeprefix("with_")
        if file.name == "__pycache__":
            continue
        if tab not in clients.tabs or file.suffix not in expected or not file.stem.startswith("with_"):
            problems.append(
                f"{layout.shown(file)}: belongs to no client; name it with_<tab>.py, .out or .md, "
                f"where <tab> is one of: {', '.join(clients.tabs)}"
            )
    for tab in clients.tabs:
        script, note = path / f"with_{tab}.py", path / f"with_{tab}.md"
        if script.exists() == note.exists():
            found = "has both" if note.exists() else "has neither"
            problems.append(
                f"examples/{path.name}: {tab} {found} with_{tab}.py and with_{tab}.md; keep one: "
                "the script, or a note on why the client cannot do it"
            )
        if script.exists():
            scripts[tab] = Script(script, tab)
            problems.extend(_header_problem(scripts[tab]))
        elif note.exists():
            notes[tab] = note
        output = script.with_suffix(".out")
        if output.exists() and not script.exists():
            problems.append(f"{layout.shown(output)}: there is no {script.name} that prints it; delete it")
    return Topic(path.name, scripts, notes)


def _header_problem(script: Script) -> list[str]:
    try:
        _ = script.dependencies
    except Problem as problem:
        return [str(problem)]
    return []
