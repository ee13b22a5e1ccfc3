"""The JSON Schemas of the published data, made of the models that read it."""

import json
from typing import Any

from pydantic import TypeAdapter

from sidebyside.model.history import ClientHistory
from sidebyside.model.performance import Results
from sidebyside.model.tables import Table

SCHEMAS: dict[str, TypeAdapter[Any]] = {
    "compare/table.schema.json": TypeAdapter(Table),
    "compare/history.schema.json": TypeAdapter(dict[str, ClientHistory]),
    "performance/results.schema.json": TypeAdapter(Results),
}


def schema(name: str) -> str:
    """Give a schema, as it is published."""
    return json.dumps(SCHEMAS[name].json_schema(), indent=1, ensure_ascii=False) + "\n"
