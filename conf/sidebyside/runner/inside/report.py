"""A job's report: lines of JSON, by the program while it runs and by its supervisor at the end. The runner reads it."""

import json
from pathlib import Path
from typing import Any


def tell(report: Path, news: dict[str, Any]) -> None:
    """Add a line."""
    with report.open("a", encoding="utf-8") as file:
        file.write(json.dumps(news) + "\n")
