"""The examples: what stands in `examples/`, found by path alone.

`examples/<topic>/with_<tab>.py` is a tab of a guide; a successor has one only where its predecessor's does not fit it.
`examples/errors/<symptom>/` holds `fails.py`, which prints a message of "Errors and symptoms", and `works.py`, which
mends it. What each printed stands beside it: `<name>.out`, and `<name>.<python>.out` where an older Python prints
something else.
"""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from sidebyside.model.clients import Client, Clients
from sidebyside.model.pins import normalised
from sidebyside.model.problem import Problem, Problems
from sidebyside.model.pythons import Pythons
from sidebyside.model.source import Source
from sidebyside.project import Project

# The regular expression of the inline script metadata specification (PEP 723), anchored to the file's start.
HEADER = re.compile(r"\A# /// script\n(?P<toml>(?:#(?: .*)?\n)+?)# ///\n\n?")
ERRORS = "errors"
FIX = re.compile(r"^ *# Fix\b.*\n(?P<lines>(?:.*\S.*\n?)+)", re.MULTILINE)


@dataclass(frozen=True)
class Script(Source):
    """One program. `folder` is where it stands below `examples/`; `client` is whose program it is."""

    folder: str
    client: Client
    tab: str = ""

    @property
    def id(self) -> str:
        """Its identity in messages, tests, evidence and addresses."""
        return f"{self.folder}/{self.path.name}"

    @property
    def file(self) -> str:
        """Its path from the project's root."""
        return f"examples/{self.id}"

    @property
    def program(self) -> str:
        """The file without its header, as it is shown and copied."""
        return self.source[self._header().end() :]

    @property
    def fix(self) -> str:
        """The lines that follow its comment `# Fix`, up to the next blank one; the whole program without one."""
        found = FIX.search(self.program)
        lines = (found["lines"] if found else self.program).rstrip().splitlines()
        indent = min((len(line) - len(line.lstrip()) for line in lines), default=0)
        return "\n".join(line[indent:] for line in lines)

    @property
    def is_of_errors(self) -> bool:
        """Whether it belongs to an entry of "Errors and symptoms"."""
        return self.folder.startswith(f"{ERRORS}/")

    @property
    def prints_a_message(self) -> bool:
        """Whether it is there for the message that it ends with, so that it may fail."""
        return self.is_of_errors and self.path.stem == "fails"

    @cached_property
    def dependencies(self) -> tuple[str, ...]:
        """The requirements in its header (PEP 723), in the order given."""
        try:
            metadata = tomllib.loads(re.sub(r"(?m)^# ?", "", self._header()["toml"]))
        except tomllib.TOMLDecodeError as error:
            raise Problem(f"its script metadata is not TOML: {error}", file=self.file) from None
        dependencies = metadata.get("dependencies")
        if not dependencies or not all(isinstance(name, str) for name in dependencies):
            mend = 'write dependencies = ["..."] as the scripts beside it do'
            raise Problem("its script metadata names no dependencies", mend, file=self.file)
        return tuple(dependencies)

    @property
    def output_path(self) -> Path:
        """Where its committed output stands: what the publishing Python prints."""
        return self.path.with_suffix(".out")

    def output_path_on(self, python: str) -> Path:
        """Give where the output of another Python stands, if it prints something else there."""
        return self.path.with_suffix(f".{python}.out")

    def expected_on(self, python: str) -> Path:
        """Give the file that holds what it should print on this Python."""
        own = self.output_path_on(python)
        return own if own.exists() else self.output_path

    def _header(self) -> re.Match[str]:
        match = HEADER.match(self.source)
        if match is None:
            mend = "begin it with '# /// script' as the scripts beside it do"
            raise Problem("does not start with script metadata (PEP 723)", mend, file=self.file)
        return match


@dataclass(frozen=True)
class Topic:
    """One folder of examples. `scripts` and `notes` are keyed by tab, in the order of the tabs."""

    name: str
    scripts: dict[str, Script]
    notes: dict[str, Path]


@dataclass(frozen=True)
class Symptom:
    """One entry of "Errors and symptoms": a program that prints the message, one that mends it, or either alone."""

    name: str
    fails: Script | None
    works: Script | None


@dataclass(frozen=True)
class Examples:
    """All examples."""

    topics: dict[str, Topic]
    symptoms: dict[str, Symptom]

    @property
    def scripts(self) -> Iterator[Script]:
        """Give every program."""
        for topic in self.topics.values():
            yield from topic.scripts.values()
        for symptom in self.symptoms.values():
            yield from filter(None, (symptom.fails, symptom.works))


def load_examples(project: Project, clients: Clients, pythons: Pythons) -> Examples:
    """Find all examples.

    Raises:
        Problems: for a missing variant, a file that belongs to no client, a script whose header cannot be read, and
            an output or a note that has no place.

    """
    problems: list[Problem] = []
    folders = [path for path in _folders(project.examples) if path.name != ERRORS]
    topics = {path.name: _topic(path, clients, pythons, problems) for path in folders}
    errors = project.examples / ERRORS
    symptoms = {path.name: _symptom(path, clients, pythons, problems) for path in _folders(errors)}
    if problems:
        raise Problems(problems)
    return Examples(topics, symptoms)


def _folders(parent: Path) -> list[Path]:
    found = parent.iterdir() if parent.exists() else iter(())
    return sorted(path for path in found if path.is_dir() and not path.name.startswith((".", "__")))


def _topic(path: Path, clients: Clients, pythons: Pythons, problems: list[Problem]) -> Topic:
    scripts: dict[str, Script] = {}
    notes: dict[str, Path] = {}
    folder = f"examples/{path.name}"
    names = [f"with_{tab}" for tab in clients.all_tabs]
    mend = f"name it with_<tab>.py, .out or .md, where <tab> is one of: {', '.join(clients.all_tabs)}"
    problems += _strays(path, folder, names, (".py", ".md"), pythons, "belongs to no client", mend)
    for tab, client in clients.all_tabs.items():
        script, note = path / f"with_{tab}.py", path / f"with_{tab}.md"
        if script.exists() == note.exists() and (script.exists() or not client.succeeds):
            found = "has both" if note.exists() else "has neither"
            what = f"{tab} {found} {script.name} and {note.name}"
            mend = "keep one: the script, or a note on why the client cannot do it"
            problems.append(Problem(what, mend, file=folder))
        if script.exists():
            scripts[tab] = Script(script, path.name, client, tab)
            problems += _header_problem(scripts[tab])
        elif note.exists():
            notes[tab] = note
    return Topic(path.name, scripts, notes)


def _symptom(path: Path, clients: Clients, pythons: Pythons, problems: list[Problem]) -> Symptom:
    folder = f"examples/{ERRORS}/{path.name}"
    problems += _strays(path, folder, ["fails", "works"], (".py",), pythons, "has no place here", "delete it")
    found: dict[str, Script] = {}
    for name in ("fails", "works"):
        if (file := path / f"{name}.py").exists():
            first = next(iter(clients.by_name.values()))
            draft = Script(file, f"{ERRORS}/{path.name}", first)
            if wrong := _header_problem(draft):
                problems += wrong
            else:
                found[name] = Script(file, draft.folder, _client_of(draft, clients) or first)
    return Symptom(path.name, found.get("fails"), found.get("works"))


def _client_of(script: Script, clients: Clients) -> Client | None:
    named = set(map(normalised, script.dependencies))
    return next((client for client in clients.by_name.values() if normalised(client.distribution) in named), None)


def _strays(
    path: Path,
    folder: str,
    names: list[str],
    suffixes: tuple[str, ...],
    pythons: Pythons,
    what: str,
    mend: str,
) -> Iterator[Problem]:
    """Look for files with another name, and for outputs of no script."""
    allowed = {name + suffix for name in names for suffix in suffixes}
    for file in sorted(path.iterdir()):
        name, _, rest = file.name.partition(".")
        python = rest.removesuffix("out").rstrip(".")
        if file.name == "__pycache__" or file.name in allowed:
            continue
        if name not in names or not rest.endswith("out") or python not in ("", *pythons.supported):
            yield Problem(what, mend, file=f"{folder}/{file.name}")
        elif not file.with_name(f"{name}.py").exists():
            yield Problem(f"there is no {name}.py that prints it", "delete it", file=f"{folder}/{file.name}")


def _header_problem(script: Script) -> list[Problem]:
    try:
        _ = script.dependencies
    except Problem as problem:
        return [problem]
    return []
