"""A copy of the project for a test to damage."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from sidebyside.tables import dumped

from sidebyside import layout


class Project:
    """A copy of the project with one topic, one fact and three pages, for a test to damage."""

    def __init__(self, root: Path) -> None:
        self.root = root
        ignored = shutil.ignore_patterns("__pycache__")
        for folder in ("conf", "server", "examples/query_parameters", "tests/support"):
            if (layout.ROOT / folder).exists():
                shutil.copytree(layout.ROOT / folder, root / folder, ignore=ignored)
        self.write("tests/facts/response/url.py", (layout.FACTS / "response" / "url.py").read_text())
        self.write("docs/compare/table.schema.json", layout.SCHEMA.read_text(encoding="utf-8"))
        self.write(
            "docs/index.md",
            "# Index\n\n```{examples} query_parameters\n```\n\n```{toctree}\n:glob:\n*/*\n```\n",
        )
        self.write(
            "docs/compare/response.md",
            "# Table\n\n```{comparison} response\n```\n\n```{proofs} response\n```\n",
        )
        clients = "\n".join(
            f"```{{client}} {name}\n```\n" for name in ("requests", "httpx", "aiohttp", "httpx2", "niquests")
        )
        self.write("docs/clients/all.md", f"# Clients\n\n{clients}")
        (root / ".environments").symlink_to(layout.ENVIRONMENTS, target_is_directory=True)

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
        """Write a table as an update does."""
        self.write(f"docs/compare/{table['table']}.json", dumped(table))

    def lint(self) -> subprocess.CompletedProcess[str]:
        """Apply the rules to the copy's files."""
        return self._python("-m", "sidebyside", "lint")

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run the command in the copy."""
        return self._python("-m", "sidebyside", "run", *arguments)

    def build(self) -> subprocess.CompletedProcess[str]:
        """Build the copy's site as nox does."""
        return self._python(
            "-m", "sphinx", "-q", "-b", "html", "-c", "conf", "-W", "--keep-going", "-n", "docs", "build/html"
        )

    def command(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run another command in the copy."""
        return self._python("-m", "sidebyside", *arguments)

    def _python(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        environ = os.environ | {"PYTHONPATH": str(self.root / "conf"), "NO_COLOR": "1"}
        return subprocess.run(
            [sys.executable, *arguments], cwd=self.root, env=environ, capture_output=True, text=True, timeout=120,
            check=False,
        )  # fmt: skip
