"""Where everything is: made once from the project's root, and passed to whoever reads or writes a file."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Project:
    """The folders and files of the project below its root."""

    root: Path

    @property
    def conf(self) -> Path:
        """Settings, pins, templates and this package."""
        return self.root / "conf"

    @property
    def clients(self) -> Path:
        """The clients that are compared."""
        return self.conf / "clients.toml"

    @property
    def pythons(self) -> Path:
        """The Pythons that the project is for."""
        return self.conf / "pythons.toml"

    @property
    def httpbin(self) -> Path:
        """The topics that work with any httpbin."""
        return self.conf / "httpbin.toml"

    @property
    def needs(self) -> Path:
        """What readers may need, for the page that chooses."""
        return self.conf / "needs.toml"

    @property
    def normalisations(self) -> Path:
        """What an output may differ in without being another."""
        return self.conf / "normalisations.toml"

    @property
    def requirements(self) -> Path:
        """What each environment holds, and its pins."""
        return self.conf / "requirements"

    @property
    def pins(self) -> Path:
        """The pins of the clients and of all that scripts and facts need."""
        return self.requirements / "clients.txt"

    @property
    def templates(self) -> Path:
        """The Jinja templates of pages and of the playground's file."""
        return self.conf / "templates"

    @property
    def examples(self) -> Path:
        """The scripts, a folder a topic."""
        return self.root / "examples"

    @property
    def facts(self) -> Path:
        """The facts, a folder a table."""
        return self.root / "tests" / "facts"

    @property
    def shared_by_facts(self) -> Path:
        """What several facts use."""
        return self.root / "tests" / "support"

    @property
    def server(self) -> Path:
        """The playground."""
        return self.root / "server"

    @property
    def docs(self) -> Path:
        """The pages."""
        return self.root / "docs"

    @property
    def tables(self) -> Path:
        """The published tables, and the pages that show them."""
        return self.docs / "compare"

    @property
    def history(self) -> Path:
        """What older releases answered."""
        return self.tables / "history.json"

    @property
    def performance(self) -> Path:
        """What the benchmark measured, and the pages that show it."""
        return self.docs / "performance"

    @property
    def build(self) -> Path:
        """What a run or a build writes, and nobody commits."""
        return self.root / "build"

    @property
    def evidence(self) -> Path:
        """What the last run found, for the site."""
        return self.build / "evidence"

    @property
    def jobs(self) -> Path:
        """The folders that scripts and facts run in, as long as they run."""
        return self.build / "jobs"

    @property
    def environments(self) -> Path:
        """The virtual environments of scripts and facts."""
        return self.root / ".environments"
