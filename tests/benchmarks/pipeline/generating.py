"""Generates the projects: the same scripts as topics of ours, as a gallery, as notebooks, and as bare pages.

The programs are the templates in `scripts/`. What stands around a program is what its contender asks for: the
script metadata of ours, a gallery's title, a notebook's cells.
"""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from string import Template

from sidebyside import layout

HERE = Path(__file__).parent
CLIENTS = {
    "requests": "requests",
    "httpx": "httpx",
    "httpx_async": "httpx",
    "aiohttp": "aiohttp",
}  # tab: module
OUTPUT = (HERE / "scripts" / "output.txt").read_text(encoding="utf-8")


@dataclass(frozen=True)
class Scripts:
    """The scripts of one size of project: `topics` topics with one script a client, on the server at `port`."""

    topics: int
    port: int

    def __len__(self) -> int:
        return self.topics * len(CLIENTS)

    @property
    def names(self) -> list[str]:
        """The topics."""
        return [f"topic_{number:03}" for number in range(self.topics)]

    def program(self, topic: str, tab: str) -> str:
        """Give the program, as every contender runs it."""
        template = (HERE / "scripts" / f"with_{tab}.txt").read_text(encoding="utf-8")
        return Template(template).substitute(port=self.port, topic=topic)

    def headed(self, topic: str, tab: str) -> str:
        """Give the program below script metadata (PEP 723) and a docstring, as ours and the floor have it."""
        metadata = f'# /// script\n# requires-python = ">=3.11"\n# dependencies = ["{CLIENTS[tab]}"]\n# ///\n\n'
        return f'{metadata}"""Send one GET request."""\n\n{self.program(topic, tab)}'

    def output(self, topic: str) -> str:
        """Give what each program of the topic prints."""
        return Template(OUTPUT).substitute(topic=topic)

    def each(self) -> Iterator[tuple[str, str]]:
        """Give each script's topic and tab."""
        return ((topic, tab) for topic in self.names for tab in CLIENTS)


def make_ours(folder: Path, scripts: Scripts) -> None:
    """Copy the project, as it stands, around the generated topics; it has no facts.

    The successors are left out of `conf/clients.toml`, so that what runs is the scripts, once each.
    """
    _copy_conf(folder)
    shutil.copytree(layout.ROOT / "server", folder / "server", ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "tests" / "facts").mkdir(parents=True)
    (folder / "docs" / "compare").mkdir(parents=True)
    (folder / ".environments").symlink_to(layout.ENVIRONMENTS)  # kept between runs, as a user's are
    clients = folder / "conf" / "clients.toml"
    clients.write_text(_without_successors(clients.read_text(encoding="utf-8")), encoding="utf-8")
    _write_scripts(folder, scripts)
    for topic in scripts.names:
        for tab in CLIENTS:
            _write(folder / "examples" / topic / f"with_{tab}.out", scripts.output(topic))
        _write(folder / "docs" / "guides" / f"{topic}.md", f"{_title(topic)}\n```{{examples}} {topic}\n```\n")
    _write_index(folder, "guides/*")


def make_floor(folder: Path, scripts: Scripts) -> None:
    """Write the scripts, and pages that hold them and their output as literal blocks, under our configuration."""
    _copy_conf(folder)
    (folder / "conf" / "conf.py").rename(folder / "conf" / "project_conf.py")
    shutil.copy(HERE / "floor" / "conf.py", folder / "conf")
    _write_scripts(folder, scripts)
    for topic in scripts.names:
        blocks = [
            f"```sh\npython -m pip install {CLIENTS[tab]}\n```\n\n"
            f"```python\n{scripts.program(topic, tab)}```\n\n```text\n{scripts.output(topic)}```\n"
            for tab in CLIENTS
        ]
        _write(folder / "docs" / "guides" / f"{topic}.md", _title(topic) + "\n".join(blocks))
    _write_index(folder, "guides/*")


def make_sphinx_gallery(folder: Path, scripts: Scripts) -> None:
    """Write a gallery with a folder a topic: each script becomes a page."""
    _write(
        folder / "docs" / "conf.py",
        (HERE / "peers" / "sphinx_gallery" / "conf.py").read_text(encoding="utf-8"),
    )
    _write(folder / "examples" / "GALLERY_HEADER.rst", "Gallery\n=======\n")
    for topic in scripts.names:
        _write(folder / "examples" / topic / "GALLERY_HEADER.rst", f"{topic}\n{'=' * len(topic)}\n")
    for topic, tab in scripts.each():
        title = f"{topic} with {tab}"
        text = f'"""\n{title}\n{"=" * len(title)}\n"""\n\n{scripts.program(topic, tab)}'
        _write(folder / "examples" / topic / f"with_{tab}.py", text)
    _write(folder / "docs" / "index.rst", "Benchmark\n=========\n\n.. toctree::\n\n   gallery/index\n")


def make_myst_nb(folder: Path, scripts: Scripts) -> None:
    """Write a text notebook a topic, with a cell a script.

    A kernel has a running event loop, so that `asyncio.run(main())` becomes `await main()`.
    """
    _write(folder / "docs" / "conf.py", (HERE / "peers" / "myst_nb" / "conf.py").read_text(encoding="utf-8"))
    head = "---\nfile_format: mystnb\nkernelspec:\n  name: python3\n---\n\n"
    for topic in scripts.names:
        programs = [scripts.program(topic, tab).replace("asyncio.run(main())", "await main()") for tab in CLIENTS]
        cells = [f"```{{code-cell}} ipython3\n{program}```\n" for program in programs]
        _write(folder / "docs" / "guides" / f"{topic}.md", head + _title(topic) + "\n".join(cells))
    _write_index(folder, "guides/*")


def _copy_conf(folder: Path) -> None:
    shutil.copytree(layout.CONF, folder / "conf", ignore=shutil.ignore_patterns("__pycache__"))


def _without_successors(toml: str) -> str:
    tables = toml.split("\n[")
    return "\n[".join(table for table in tables if "\nsucceeds = " not in table) + "\n"


def _write_scripts(folder: Path, scripts: Scripts) -> None:
    for topic, tab in scripts.each():
        _write(folder / "examples" / topic / f"with_{tab}.py", scripts.headed(topic, tab))


def _write_index(folder: Path, pages: str) -> None:
    _write(folder / "docs" / "index.md", f"# Benchmark\n\n```{{toctree}}\n:glob:\n{pages}\n```\n")


def _title(topic: str) -> str:
    return f"# {topic.replace('_', ' ').capitalize()}\n\nEach program sends the same GET request.\n\n"


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
