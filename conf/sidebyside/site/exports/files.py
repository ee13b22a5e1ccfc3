"""What is published as it stands: each script, the data with its schemas, and the playground."""

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from sphinx.application import Sphinx
from sphinx.errors import ExtensionError

from sidebyside.model.problem import Problem
from sidebyside.site.exports.playground import FILE, playground_file
from sidebyside.site.exports.schemas import SCHEMAS, schema

if TYPE_CHECKING:
    from sidebyside.site.material import Material


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
    for name in SCHEMAS:
        (out / name).parent.mkdir(exist_ok=True)
        (out / name).write_text(schema(name), encoding="utf-8")
    try:
        (out / FILE).write_text(playground_file(project), encoding="utf-8")
    except Problem as problem:
        raise ExtensionError(str(problem)) from None


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
