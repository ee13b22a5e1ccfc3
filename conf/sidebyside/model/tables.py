"""The published tables: `docs/compare/<table>.json`, committed and reviewed, never edited by hand.

A table holds what the facts returned when it was last updated, on the Python that publishes; what another Python
answers stands beside it. Every run proves it again; only an update rewrites it. The order of its rows is the one
thing that people choose.
"""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Annotated, Any, Literal, get_args

from pydantic import BeforeValidator, Field, WithJsonSchema, model_serializer

from sidebyside.model.answers import Answer, Outcome, Support
from sidebyside.model.clients import Clients
from sidebyside.model.dumping import dumped
from sidebyside.model.facts import Fact
from sidebyside.model.problem import Problem
from sidebyside.model.reading import Model, read_json
from sidebyside.project import Project

FORMAT = 2  # raised when a field changes its meaning
SCHEMA = "table.schema.json"


def _with_support(answer: Any) -> Any:
    """Give the answer with its support, which is not written where the question is not yes or no."""
    return {"support": None} | answer if isinstance(answer, dict) else answer


Shown = Annotated[
    Answer,
    BeforeValidator(_with_support),
    WithJsonSchema(
        {
            "type": "object",
            "properties": {"support": {"enum": [*get_args(Support)]}, "text": {"type": "string"}},
            "required": ["text"],
            "additionalProperties": False,
        }
    ),
]


class Other(Model):
    """What another Python answers, seen on a day; `unknown` says why it cannot tell."""

    date: str = Field(description="the day on which it was seen")
    answer: Shown | None = Field(None, description="what the cell would show")
    code: str | None = Field(None, description="the expression that gave the outcome, where it is another one")
    outcome: Any = Field(None, description="what the fact returned")
    type: str | None = Field(None, description="the outcome's type, as Python names it; raises, warns or class")
    message: str | None = Field(None, description="the first line of an exception's message")
    unknown: str | None = Field(None, description="why there is no outcome on that Python")

    @model_serializer
    def _written(self) -> dict[str, Any]:
        code = {"code": self.code} if self.code else {}
        return {"date": self.date} | ({"unknown": self.unknown} if self.unknown else _told(self, **code))


def _shown(answer: Answer) -> dict[str, str]:
    return ({"support": answer.support} if answer.support else {}) | {"text": answer.text}


def _told(seen: "Other | Cell", **more: str) -> dict[str, Any]:
    """Give what was seen as it is written; None is an outcome too, so that the type tells whether there is one."""
    if seen.type is None:
        return dict(more)
    answer = {"answer": _shown(seen.answer)} if seen.answer else {}
    message = {"message": seen.message} if seen.message else {}
    return answer | more | {"outcome": seen.outcome, "type": seen.type} | message


class Cell(Model):
    """One client's answer to a row. Without `type` it was not proven on the Python that publishes yet."""

    answer: Shown | None = Field(None, description="what the cell shows, and whether that is a yes")
    code: str = Field(description="the expression that gave the outcome")
    outcome: Any = Field(None, description="what the fact returned, on the Python that publishes")
    type: str | None = Field(None, description="the outcome's type, as Python names it; raises, warns or class")
    message: str | None = Field(None, description="the first line of an exception's message")
    on: dict[str, Other] = Field({}, description="the Pythons that answer otherwise")

    @model_serializer
    def _written(self) -> dict[str, Any]:
        on = {python: other.model_dump() for python, other in sorted(self.on.items())}
        return _told(self, code=self.code) | ({"on": on} if on else {})

    @property
    def seen(self) -> Outcome | None:
        """What the fact returned."""
        return Outcome(self.outcome, self.type, self.message or "") if self.type else None

    @property
    def other_answers(self) -> list[str]:
        """The Pythons whose answer reads otherwise: another message alone does not, nor does what is unknown."""
        shows_outcome = self.answer is None or self.answer.text == self.code
        return [
            python
            for python, other in self.on.items()
            if other.unknown is None
            and (other.answer != self.answer or (shows_outcome and other.outcome != self.outcome))
        ]

    def at(self, python: str) -> "Cell | None":
        """Give the cell as it reads on a Python: None where that Python cannot tell."""
        other = self.on.get(python)
        if other is None:
            return self
        if other.unknown is not None:
            return None
        return Cell(
            answer=other.answer,
            code=other.code or self.code,
            outcome=other.outcome,
            type=other.type,
            message=other.message,
        )


class Proven(Model):
    """When and with what something was proven. `fact` is the digest of a slow fact's code."""

    date: str
    python: str
    versions: dict[str, str] | None = None
    fact: str | None = None


class Row(Model):
    """One fact, with a cell for each client. That of a slow fact says when it was proven."""

    row: str
    label: str
    question: str
    explanation: str
    environment: Literal["plain", "extras"]
    unit: str | None = None
    proven: Proven | None = None
    cells: dict[str, Cell]


class Table(Model):
    """One published table."""

    schema_: str = Field(SCHEMA, alias="$schema")
    format: int = FORMAT
    table: str
    proven: Proven
    versions: dict[str, str]
    environments: dict[str, dict[str, tuple[str, ...]]]
    rows: tuple[Row, ...]

    @property
    def by_row(self) -> dict[str, Row]:
        """Its rows by key."""
        return {row.row: row for row in self.rows}


def table_file(name: str) -> str:
    """Give how messages name the table's file."""
    return f"docs/compare/{name}.json"


def table_names(project: Project) -> list[str]:
    """Give the names of the published tables: the history and the schemas beside them are none."""
    names = {path.name.removesuffix(".json") for path in project.tables.glob("*.json")}
    return sorted(name for name in names if name != project.history.stem and not name.endswith(".schema"))


def read_table(project: Project, name: str) -> Table:
    """Read a published table, an empty one where there is none.

    Raises:
        Problem: the file is not what an update writes.

    """
    path = project.tables / f"{name}.json"
    if not path.exists():
        return empty_table(name)
    mend = f"run nox -s update -- facts/{name}"
    table: Table = read_json(path, Table, table_file(name), mend)
    if text_of(table) != path.read_text(encoding="utf-8-sig"):
        raise Problem("edited by hand", mend, file=table_file(name))
    return table


def text_of(table: Table) -> str:
    """Give the text of a table's file: stable, so that a review shows only what changed."""
    return dumped(table.model_dump(mode="json", by_alias=True, exclude_none=True))


def empty_table(name: str) -> Table:
    """Give a table that nothing was proven for yet."""
    return Table(table=name, proven=Proven(date="", python=""), versions={}, environments={}, rows=())


def environments(facts: Iterable[Fact], clients: Clients) -> dict[str, dict[str, tuple[str, ...]]]:
    """Give what the environments hold in which the facts are proven: requirements by kind and client."""
    kinds = {fact.environment: fact for fact in facts}
    return {
        kind: {client.name: kinds[kind].requirements(client) for client in clients.by_name.values()}
        for kind in sorted(kinds, reverse=True)  # plain first
    }


def today() -> str:
    """Give the day as the tables write it."""
    return datetime.now(UTC).date().isoformat()
