"""JSON for reviewers: short containers on one line, long ones a line an entry; the same data, the same text."""

import json
from typing import Any

WIDTH = 120  # columns


def dumped(data: Any) -> str:
    """Give the text of a file that holds the data."""
    return _dumped(data, "") + "\n"


def _dumped(data: Any, indent: str) -> str:
    line = json.dumps(data, ensure_ascii=False)
    children = data.values() if isinstance(data, dict) else data if isinstance(data, list) else []
    if not any(isinstance(child, dict | list) for child in children) or len(indent) + len(line) <= WIDTH:
        return line
    inner = indent + " "
    if isinstance(data, dict):
        entries = [f"{json.dumps(key)}: {_dumped(value, inner)}" for key, value in data.items()]
        return "{\n" + ",\n".join(inner + entry for entry in entries) + f"\n{indent}}}"
    return "[\n" + ",\n".join(inner + _dumped(value, inner) for value in data) + f"\n{indent}]"
