"""What is published as it stands: each script, the data with its schemas, and the playground."""

import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import BaseModel, TypeAdapter
from sphinx.application import Sphinx
from sphinx.errors import ExtensionError

from sidebyside.model.history import ClientHistory
from sidebyside.model.performance import Results
from sidebyside.model.problem import Problem
from sidebyside.model.tables import Table
from sidebyside.site.exports.playground import FILE, playground_file

if TYPE_CHECKING:
    from sidebyside.site.material import Material

SCHEMAS: dict[str, type[BaseModel] | TypeAdapter[dict[str, ClientHistory]]] = {
    "compare/table.schema.json": Table,
    "compare/history.schema.json": TypeAdapter(dict[str, ClientHistory]),
    "performance/results.schema.json": Results,
}


def publish_files(app: Sphinx, exception: Exception | None) -> None:
    """Publish each script at its path in the project, the data, its schemas and the playground."""
    if exception:
        return
    material: Material = app.config.sidebyside_material
    project, out = material.project, Path(app.outdir)
    for script in material.examples.scripts:
        _copy(script.path, out / script.file)
    for folder in (project.tables, project.performance):
        for path in folder.glob("*.json"):
            _copy(path, out / folder.name / path.name)
    for name, kind in SCHEMAS.items():
        (out / name).parent.mkdir(exist_ok=True)
        (out / name).write_text(schema_of(kind), encoding="utf-8")
    try:
        (out / FILE).write_text(playground_file(project), encoding="utf-8")
    except Problem as problem:
        raise ExtensionError(str(problem)) from None


def schema_of(kind: type[BaseModel] | TypeAdapter[dict[str, ClientHistory]]) -> str:
    """Give the JSON Schema of a model, as it is published."""
    schema = kind.json_schema() if isinstance(kind, TypeAdapter) else kind.model_json_schema()
    return json.dumps(schema, indent=1, ensure_ascii=False) + "\n"


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
