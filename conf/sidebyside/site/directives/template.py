"""The `template` directive: a Jinja-Markdown template of `conf/templates/pages/`, readable as its page."""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from typing import Any

import jinja2
import yaml
from docutils import nodes
from packaging.requirements import Requirement

from sidebyside.model.clients import Client
from sidebyside.model.evidence import Ran, Successor
from sidebyside.model.examples import Script
from sidebyside.model.facts import Fact
from sidebyside.model.history import Listing, Span, minor, released
from sidebyside.model.pins import normalised
from sidebyside.model.problem import Problem
from sidebyside.model.tables import Cell
from sidebyside.site.material import MaterialDirective, depend_on, depend_on_facts
from sidebyside.site.nodes.answers import differs, plain
from sidebyside.site.nodes.releases import read_as, spans_of

TOCTREE = re.compile(r"^```\{toctree\}\n(?P<entries>.*?)^```", re.MULTILINE | re.DOTALL)
FRONT_MATTER = re.compile(r"\A---\n(?P<yaml>.*?)^---\n", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Page:
    """A page as lists show it, from its front matter and its first heading."""

    name: str
    title: str
    description: str
    keywords: str


def page_in(folder: Path, name: str) -> Page:
    """Read what lists show of a page. Raises `Problem` for one without a title."""
    text = _text(folder / f"{name}.md")
    matter = FRONT_MATTER.match(text)
    meta = (yaml.safe_load(matter["yaml"]) if matter else {}).get("myst", {}).get("html_meta", {})
    title = re.search(r"^# (.+)$", text, re.MULTILINE)
    if title is None:
        raise Problem(f"{folder.name}/{name}.md has no title", "begin it with # and a title")
    return Page(name, title[1].strip(), meta.get("description", ""), meta.get("keywords", ""))


def _text(path: Path) -> str:
    if not path.exists():
        raise Problem(f"docs/{path.parent.name}/{path.name}: there is no such page", "write it, or mend its name")
    return path.read_text(encoding="utf-8")


class TemplateDirective(MaterialDirective):
    """`{template} <name> <argument>...`: the template, given its arguments and what it may ask for."""

    required_arguments = 1
    optional_arguments = 4
    final_argument_whitespace = False
    has_content = True

    def show(self) -> list[nodes.Node]:
        """Give what the template makes."""
        name = f"{self.arguments[0]}.md"
        folder = self.material.project.templates / "pages"
        depend_on(self.env, folder / name)
        loader = jinja2.FileSystemLoader(folder)
        environment = jinja2.Environment(  # noqa: S701 - it makes Markdown
            loader=loader, undefined=jinja2.StrictUndefined, trim_blocks=True, lstrip_blocks=True
        )
        environment.filters["minor"] = minor
        try:
            template = environment.get_template(name)
            text = template.render(**self._given, arguments=self.arguments[1:])
        except jinja2.TemplateNotFound:
            known = ", ".join(sorted(path.stem for path in folder.glob("*.md")))
            raise Problem(f"no template is called {self.arguments[0]!r}", f"write one of: {known}") from None
        except jinja2.TemplateError as error:
            raise Problem(f"{name}: {error}", "mend the template", file="conf/templates/pages") from None
        return self.parse_text_to_nodes(text, allow_section_headings=True)

    @cached_property
    def _given(self) -> dict[str, Any]:
        """What templates may ask for: the material, and functions that give what a page lists."""
        material = self.material
        given: dict[str, Any] = {
            "material": material,
            "clients": material.clients,
            "run": material.evidence.run,
            "up": self.up,
        }
        functions: tuple[Callable[..., Any], ...] = (
            self.cell,
            self.said_of_tables,
            self.all_tables,
            self.differing,
            self.brought,
            self.cited,
            self.client_history,
            self.last_release,
            self.day,
            self.needs,
            self.changes,
            self.programs,
            self.by_python,
            self.unknown_by_python,
            self.guides,
            self.note_of,
            self.record,
            plain,
        )
        return given | {function.__name__: function for function in functions}

    def said_of_tables(self) -> list[tuple[str, str]]:
        """Give the tables that the content lists, each with its sentence. Raises `Problem` for a line without one."""
        found = []
        for line in filter(str.strip, self.content):
            name, _, sentence = (part.strip() for part in line.partition(":"))
            if not sentence:
                raise Problem(f"{name!r} says nothing of a table", "write a table's name, : and a sentence")
            found.append((name, sentence))
        return found

    def all_tables(self) -> list[str]:
        """Give the names of all tables."""
        depend_on_facts(self.env, self.material, self.material.tables)
        return list(self.material.tables)

    def differing(self, table: str) -> int:
        """Give the number of rows in which the clients differ."""
        return sum(differs(self.material.facts[f"{table}/{row.row}"], row.cells) for row in self.table(table).rows)

    def brought(self, client: Client) -> list[str]:
        """Name what the plain install holds besides the client, from any proof that ran in it."""
        for fact in self.material.facts.values():
            if fact.requirements(client) == (client.distribution,):
                proof = self.material.proved(fact).proofs.get(client.name)
                if proof and proof.versions:
                    return [other for other in proof.versions if other != normalised(client.distribution)]
        raise Problem(f"no fact was proven in the plain environment of {client.name}", "write one without EXTRAS")

    def cited(self, fact: Fact) -> str:
        """Give a link to a row, as MyST writes it."""
        return f"{{fact}}`{fact.label.replace('`', '')} <{fact.id}>`"

    def client_history(self, client: Client) -> Any:
        """Give what was measured of the client's older releases; None where nothing was."""
        depend_on(self.env, self.material.project.history)
        return self.material.history.get(client.name)

    def last_release(self, client: Client) -> str:
        """Say when the release that the site runs came out: `14 May 2026`. Raises `Problem` if no history says it."""
        version = self.material.evidence.run.version_of(client.name)
        found = released(self.client_history(client), version)
        if found is None:
            raise Problem(f"no day is known for {client.name} {version}", "run nox -s history -- --releases")
        return self.day(found)

    def day(self, iso: str) -> str:
        """Give a day as pages write it: `14 May 2026`."""
        day = date.fromisoformat(iso)
        return f"{day.day} {day:%b %Y}"

    def needs(self, listing: Listing) -> list[str]:
        """Name what a client's newest release needs on Linux and the Python that publishes."""
        there = {"python_version": self.material.pythons.publishes, "sys_platform": "linux"}
        needed = [Requirement(line) for line in listing.dependencies]
        return sorted(normalised(one.name) for one in needed if not one.marker or one.marker.evaluate(there))

    def changes(self) -> list[tuple[str, str, str, list[tuple[Fact, str, str]]]]:
        """Give what each release changed, newest first: title, version, day, rows with both answers."""
        depend_on(self.env, self.material.project.history)
        depend_on_facts(self.env, self.material, self.material.tables)
        found: dict[tuple[str, str, str], list[tuple[Fact, str, str]]] = {}
        for client, fact, spans in self._spans():
            own = [span for span in spans if span.is_known and not span.dependencies]
            for before, after in pairwise(own):
                if not before.same(after):  # otherwise what lies between is unknown
                    key = self._released(client, after.since), client.title, after.since
                    found.setdefault(key, []).append((fact, read_as(fact, before), read_as(fact, after)))
        return [(title, version, day, rows) for (day, title, version), rows in sorted(found.items(), reverse=True)]

    def programs(self, client: Client) -> list[tuple[Script, Successor, str]]:
        """Give every program that ran under a successor, with what it did and its address."""
        found = []
        for script in self.material.examples.scripts:
            ran: Ran = self.ran(script)
            if ran.successor and ran.successor.client == client.name:
                found.append((script, ran.successor, self.published(script)))
        return found

    def by_python(self) -> list[tuple[Fact, Client, Cell]]:
        """Give the cells that read otherwise on another Python."""
        return [(fact, client, cell) for fact, client, cell in self._cells() if cell.other_answers]

    def unknown_by_python(self) -> dict[tuple[str, str, str], int]:
        """Give how many cells another Python cannot tell, by that Python, the client and the reason."""
        return Counter(
            (python, client.title, other.unknown)
            for _, client, cell in self._cells()
            for python, other in cell.on.items()
            if other.unknown and not (cell.answer and cell.answer.support == "n/a")
        )

    def guides(self, group: str) -> list[Page]:
        """Give the guides of a group, in the order of its table of contents. Raises `Problem`."""
        folder = self.material.project.docs / "guides"
        listed = TOCTREE.search(_text(folder / f"{group}.md"))
        if listed is None:
            raise Problem(f"docs/guides/{group}.md has no toctree", "list the guides of the group in one")
        names = [line.strip() for line in listed["entries"].splitlines() if line.strip() and not line.startswith(":")]
        depend_on(self.env, folder / f"{group}.md", *(folder / f"{name}.md" for name in names))
        return [page_in(folder, name) for name in names]

    def note_of(self, fact: Fact, cell: Cell) -> str:
        """Give the answers on other Pythons in words."""
        there = {python: cell.at(python) for python in sorted(cell.other_answers)}
        return "; ".join(f"{python}: {read_as(fact, other)}" for python, other in there.items() if other)

    def _cells(self) -> Iterator[tuple[Fact, Client, Cell]]:
        for name in self.all_tables():
            for row in self.table(name).rows:
                for client in self.material.clients.by_name.values():
                    yield self.material.facts[f"{name}/{row.row}"], client, row.cells[client.name]

    def _spans(self) -> Iterator[tuple[Client, Fact, tuple[Span, ...]]]:
        """Give the rows whose history still fits them."""
        for client in self.material.clients.by_name.values():
            entry = self.material.history.get(client.name)
            for key in entry.rows if entry else ():
                fact = self.material.facts.get(key)
                table = self.material.tables.get(key.partition("/")[0])
                row = table.by_row.get(key.partition("/")[2]) if table else None
                if fact and row and (spans := spans_of(self.material, fact, client, row.cells[client.name])):
                    yield client, fact, spans

    def _released(self, client: Client, version: str) -> str:
        return released(self.material.history[client.name], version) or ""
