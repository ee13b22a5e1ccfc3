"""The published schemas: made from the models, and kept by what is published."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from sidebyside.model.problem import Problem, Problems
from sidebyside.model.tables import read_table, table_names
from sidebyside.site.exports.schemas import SCHEMAS, schema
from tests.sidebyside.project import HERE, Copy

SCHEMA = {name: json.loads(schema(name)) for name in SCHEMAS}
TABLE = "compare/table.schema.json"


def errors(data: object, schema: str) -> list[str]:
    """Give the path of each part that the schema refuses."""
    return [error.json_path for error in Draft202012Validator(SCHEMA[schema]).iter_errors(data)]


@pytest.mark.parametrize("name", SCHEMA)
def test_each_schema_is_one(name: str) -> None:
    Draft202012Validator.check_schema(SCHEMA[name])


@pytest.mark.parametrize("name", table_names(HERE))
def test_a_published_table_keeps_it(name: str) -> None:
    table = json.loads((HERE.tables / f"{name}.json").read_text(encoding="utf-8"))
    assert errors(table, TABLE) == []
    for row in table["rows"]:
        assert row["environment"] in table["environments"]


def test_the_published_history_and_figures_keep_theirs() -> None:
    assert errors(json.loads(HERE.history.read_text(encoding="utf-8")), "compare/history.schema.json") == []
    results = json.loads((HERE.performance / "results.json").read_text(encoding="utf-8"))
    assert errors(results, "performance/results.schema.json") == []


def test_a_table_names_the_schema_that_is_published_beside_it(site: Path) -> None:
    published = site / "compare"
    table = json.loads((published / "response.json").read_text(encoding="utf-8"))
    assert json.loads((published / table["$schema"]).read_text(encoding="utf-8")) == SCHEMA[TABLE]


Damage = Callable[[dict[str, Any]], object]


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        (lambda table: table.pop("versions"), "versions is missing"),
        (lambda table: table.update(note=""), "note is not known here"),
        (lambda table: table["proven"].pop("date"), "[proven]: date is missing"),
        (lambda table: table["rows"][0].pop("environment"), "[rows.0]: environment is missing"),
        (lambda table: table["rows"][0].update(environment="shared"), "write 'plain' or 'extras'"),
        (lambda table: table["rows"][0]["cells"]["requests"].pop("code"), "[rows.0.cells.requests]: code is missing"),
        (lambda table: table["rows"][0]["cells"]["requests"]["answer"].update(support="maybe"), "write 'yes', 'no'"),
    ],
)
def test_what_no_table_may_say_is_one_line_with_its_place(project: Copy, damage: Damage, said: str) -> None:
    table = project.table("response")
    damage(table)
    project.write_table(table)
    with pytest.raises((Problem, Problems)) as problem:
        read_table(project.project, "response")
    assert said in str(problem.value)
    for line in str(problem.value).splitlines():
        assert line.startswith("docs/compare/response.json: ")
        assert line.endswith("run nox -s update -- facts/response")
