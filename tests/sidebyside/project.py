"""A copy of the project for a test to damage, and to run in the test's own process."""

import contextlib
import copy
import io
import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup
from pydantic import ValidationError

from server.addresses import PORT
from sidebyside.command import main
from sidebyside.model.dumping import dumped
from sidebyside.model.tables import Table, text_of
from sidebyside.project import Project

HERE = Project(Path(__file__).parents[2])


@dataclass(frozen=True)
class Done:
    """How a command ended, and what it said."""

    returncode: int
    stderr: str


class Copy:
    """A copy of the project with one topic, one fact and three pages.

    Args:
        root: where it is made.
        port: where its playground listens, instead of 7249: other tests run at the same time.

    """

    def __init__(self, root: Path, port: int) -> None:
        self.root = root
        self.port = PORT
        self.is_served = False
        ignored = shutil.ignore_patterns("__pycache__")
        for folder in ("conf", "server", "examples/query_parameters", "tests/support"):
            shutil.copytree(HERE.root / folder, root / folder, ignore=ignored)
        self.write("tests/facts/response/url.py", (HERE.facts / "response" / "url.py").read_text())
        self.write(
            "docs/index.md",
            "# Index\n\n```{examples} query_parameters\n```\n\n```{toctree}\n:glob:\n*/*\n```\n",
        )
        self.write(
            "docs/compare/response.md",
            "# Table\n\n```{comparison} response\n```\n\n```{proofs} response\n```\n",
        )
        names = ("requests", "httpx", "aiohttp", "httpx2", "niquests")
        clients = "\n".join(f"```{{template}} client {name}\n```\n" for name in names)
        self.write("docs/clients/all.md", f"# Clients\n\n{clients}")
        for name in names:  # what a successor's summary links to
            self.write(f"docs/clients/{name}.md", f"# {name}\n")
        (root / ".environments").symlink_to(HERE.environments, target_is_directory=True)
        self.listen_at(port)

    def copied(self, root: Path) -> "Copy":
        """Copy the copy, with what was run in it."""
        shutil.copytree(self.root, root, symlinks=True)
        other = copy.copy(self)
        other.root = root
        return other

    def listen_at(self, port: int) -> None:
        """Let its programs ask another port, where no playground runs yet."""
        for path in [
            self.root / "server/addresses.py",
            *self.root.glob("examples/*/*"),
            *self.root.glob("docs/**/*.*"),
        ]:
            text = path.read_text(encoding="utf-8")
            path.write_text(text.replace(str(self.port), str(port)), encoding="utf-8")
        self.port, self.is_served = port, False

    @property
    def project(self) -> Project:
        """The copy as a project."""
        return Project(self.root)

    def write(self, path: str, text: str) -> None:
        """Write a file, making its folder."""
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")

    def replace(self, path: str, old: str, new: str) -> None:
        """Replace a text in a file that has it."""
        text = (self.root / path).read_text(encoding="utf-8")
        assert old in text, f"{path} has no {old!r}"
        self.write(path, text.replace(old, new, 1))

    def table(self, name: str) -> dict[str, Any]:
        """Read a published table."""
        table: dict[str, Any] = json.loads((self.root / f"docs/compare/{name}.json").read_text(encoding="utf-8"))
        return table

    def write_table(self, table: dict[str, Any]) -> None:
        """Write a table as an update does, whatever it says."""
        try:
            text = text_of(Table.model_validate(table, strict=False))
        except ValidationError:
            text = dumped(table)
        self.write(f"docs/compare/{table['table']}.json", text)

    def lint(self) -> Done:
        """Apply the rules to the copy's files."""
        return self.command("lint")

    def run(self, *arguments: str) -> Done:
        """Run scripts and facts of the copy, with the playground that is there."""
        return self.command("run", *arguments, *(("--served", str(self.port)) if self.is_served else ()))

    def command(self, *arguments: str) -> Done:
        """Run a command on the copy, in this process."""
        with pytest.MonkeyPatch.context() as patch, contextlib.redirect_stderr(io.StringIO()) as said:
            for module in ("prove", "releases.measuring"):
                patch.setattr(f"sidebyside.{module}.PORT", self.port)
            try:
                status = main(arguments, self.project)
            except SystemExit as refused:  # argparse
                status = int(refused.code or 0)
        return Done(status, said.getvalue())

    def build(self, *options: str, **environ: str) -> subprocess.CompletedProcess[str]:
        """Build the copy's site as nox does: Sphinx wants a process of its own, with more options and variables."""
        usual = ("-q", "-b", "html", "-c", "conf", "-W", "--keep-going", "-n")
        command = ["-m", "sphinx", *usual, *options, "docs", "build/html"]
        path = os.pathsep.join([str(self.root), str(self.root / "conf")])
        return subprocess.run(
            [sys.executable, *command], cwd=self.root, env=os.environ | {"PYTHONPATH": path, "NO_COLOR": "1"} | environ,
            capture_output=True, text=True, timeout=120, check=False,
        )  # fmt: skip


def parsed(page: Path) -> BeautifulSoup:
    """Read a page of a site."""
    return BeautifulSoup(page.read_text(encoding="utf-8"), "lxml")
