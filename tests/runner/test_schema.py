"""The JSON Schema of the tables: every published table keeps it, and it refuses what no table may say."""

import json
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from sidebyside import layout
from sidebyside.tables import table_files
from tests.runner.project import Project


def errors(table: dict[str, Any], schema: Path = layout.SCHEMA) -> list[str]:
    """Give the path of each part of a table that the schema refuses."""
    validator = Draft202012Validator(
        json.loads(schema.read_text(encoding="utf-8")), format_checker=Draft202012Validator.FORMAT_CHECKER
    )
    return [error.json_path for error in validator.iter_errors(table)]


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(json.loads(layout.SCHEMA.read_text(encoding="utf-8")))


@pytest.mark.parametrize("path", table_files(), ids=lambda path: path.stem)
def test_a_published_table_keeps_it(path: Path) -> None:
    table = json.loads(path.read_text(encoding="utf-8"))
    assert errors(table) == []
    for row in table["rows"]:
        assert row["environment"] in table["environments"]
        for cell in row["cells"].values():
            assert len(cell["answer"]["text"]) <= 40 or cell["answer"]["text"] == cell["code"]


def test_a_table_names_the_schema_that_is_published_beside_it(project: Project) -> None:
    done = project.build()
    assert done.returncode == 0, done.stderr
    published = project.root / "build" / "html" / "compare" / "response.json"
    table = json.loads(published.read_text(encoding="utf-8"))
    assert errors(table, published.parent / table["$schema"]) == []


TABLE: dict[str, Any] = {
    "$schema": "table.schema.json",
    "table": "some_table",
    "proven": {"date": "2026-01-31", "python": "3.11.0"},
    "versions": {"requests": "2.34.2"},
    "environments": {"plain": {"requests": ["requests"]}},
    "rows": [
        {
            "row": "some_row",
            "label": "A row",
            "question": "How many?",
            "explanation": "",
            "environment": "plain",
            "cells": {
                "requests": {
                    "answer": {"support": None, "text": "2"},
                    "code": "1 + 1",
                    "outcome": 2,
                    "type": "int",
                }
            },
        },
        {
            "row": "slow_row",
            "label": "A slow row",
            "question": "Does it?",
            "explanation": "",
            "environment": "plain",
            "cells": {
                "requests": {
                    "answer": {"support": "no", "text": "raises TypeError"},
                    "code": "call()",
                    "outcome": "TypeError",
                    "type": "raises",
                    "message": "it takes no arguments",
                }
            },
            "proven": {
                "date": "2026-01-31",
                "python": "3.11.0",
                "versions": {"requests": "2.34.2"},
                "fact": "0" * 64,
            },
        },
    ],
}
VALUE, SUPPORT = "$.rows[0].cells.requests", "$.rows[1].cells.requests"


def value(**parts: object) -> Callable[[dict[str, Any]], object]:
    """Give what replaces parts of the cell that holds a value."""
    return lambda table: table["rows"][0]["cells"]["requests"].update(parts)


def support(**parts: object) -> Callable[[dict[str, Any]], object]:
    """Give what replaces parts of the cell that says no."""
    return lambda table: table["rows"][1]["cells"]["requests"].update(parts)


def proven(**parts: object) -> Callable[[dict[str, Any]], object]:
    """Give what replaces parts of the slow row's proof."""
    return lambda table: table["rows"][1]["proven"].update(parts)


def test_a_good_table_keeps_it() -> None:
    assert errors(TABLE) == []


@pytest.mark.parametrize(
    ("kind", "outcome"),
    [
        ("NoneType", None), ("bool", True), ("int", 3), ("float", 0.5), ("str", "a"), ("bytes", "b'a'"),
        ("list", [1, None]), ("list", "[b'a']"), ("tuple", ["a", 1]), ("dict", {"a": 1}),
        ("raises", "httpx.ReadTimeout"), ("warns", "DeprecationWarning"), ("class", "yarl.URL"), ("httpx.URL", "URL('http://127.0.0.1/')"),
    ],
)  # fmt: skip
def test_an_outcome_of_its_type_is_taken(kind: str, outcome: object) -> None:
    table = deepcopy(TABLE)
    value(type=kind, outcome=outcome)(table)
    assert errors(table) == []


@pytest.mark.parametrize(
    ("damage", "where"),
    [
        (lambda table: table.pop("$schema"), "$"),
        (lambda table: table.update({"$schema": "another.json"}), "$['$schema']"),
        (lambda table: table.update(note=""), "$"),
        (lambda table: table.update(rows=[]), "$.rows"),
        (lambda table: table.update(versions={}), "$.versions"),
        (lambda table: table.update(versions={"requests": 2}), "$.versions.requests"),
        (lambda table: table["proven"].pop("date"), "$.proven"),
        (lambda table: table["proven"].update(date="31 January 2026"), "$.proven.date"),
        (lambda table: table["proven"].update(date="2026-02-30"), "$.proven.date"),
        (lambda table: table["proven"].update(python="2.7.18"), "$.proven.python"),
        (lambda table: table.update(environments={"shared": {"requests": ["requests"]}}), "$.environments"),
        (lambda table: table["environments"]["plain"].update(requests=[]), "$.environments.plain.requests"),
        (lambda table: table["rows"][0].pop("environment"), "$.rows[0]"),
        (lambda table: table["rows"][0].update(environment="shared"), "$.rows[0].environment"),
        (lambda table: table["rows"][0].update(row="Some row"), "$.rows[0].row"),
        (lambda table: table["rows"][0].update(label=""), "$.rows[0].label"),
        (lambda table: table["rows"][0].update(cells={}), "$.rows[0].cells"),
        (lambda table: table["rows"][0]["cells"]["requests"].pop("code"), VALUE),
        (lambda table: table["rows"][0]["cells"]["requests"].pop("type"), VALUE),
        (lambda table: table["rows"][0]["cells"]["requests"].pop("outcome"), VALUE),
        (value(type="bool"), f"{VALUE}.outcome"),
        (value(type="str"), f"{VALUE}.outcome"),
        (value(type="float", outcome="0.5"), f"{VALUE}.outcome"),
        (value(type="int", outcome=True), f"{VALUE}.outcome"),
        (value(type="NoneType"), f"{VALUE}.outcome"),
        (value(type="raises", outcome="it raised"), f"{VALUE}.outcome"),
        (value(type="httpx.URL", outcome=["a"]), f"{VALUE}.outcome"),
        (value(text="two"), VALUE),
        (support(answer={"support": "perhaps", "text": "it may"}), f"{SUPPORT}.answer.support"),
        (support(answer={"support": "no", "text": " "}), f"{SUPPORT}.answer.text"),
        (support(answer={"support": "no"}), f"{SUPPORT}.answer"),
        (support(message=""), f"{SUPPORT}.message"),
        (lambda table: table["rows"][1]["cells"]["requests"].pop("answer"), SUPPORT),
        (lambda table: table["rows"][1].pop("question"), "$.rows[1]"),
        (lambda table: table["rows"][1].update(question="It does."), "$.rows[1].question"),
        (proven(fact="abc"), "$.rows[1].proven.fact"),
        (proven(versions={}), "$.rows[1].proven.versions"),
        (lambda table: table["rows"][1]["proven"].pop("python"), "$.rows[1].proven"),
    ],
)
def test_what_no_table_may_say_is_refused(damage: Callable[[dict[str, Any]], object], where: str) -> None:
    table = deepcopy(TABLE)
    damage(table)
    assert set(errors(table)) == {where}
