"""Reads a file of JSON or TOML into a model; what does not fit is told by file, place and mend, a line each."""

import json
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from sidebyside.model.problem import Problem, Problems

# What pydantic's errors are called here; its own words do for the rest.
SENTENCES = {
    "missing": "is missing; add it as its neighbours have it",
    "extra_forbidden": "is not known here; delete it, or mend its name",
    "string_type": "is {input!r}; write a string",
    "bool_type": "is {input!r}; write true or false",
    "int_type": "is {input!r}; write an integer",
    "list_type": "is {input!r}; write an array",
    "tuple_type": "is {input!r}; write an array",
    "dict_type": "is {input!r}; write a table",
    "model_type": "is {input!r}; write a table",
    "pattern_regex": "is {input!r}; write a regular expression",
    "literal_error": "is {input!r}; write {expected}",
    "too_short": "is {input!r}; write {min_length} or more",
    "too_long": "is {input!r}; write at most {max_length}",
    "string_too_short": "is {input!r}; write {min_length} characters or more",
    "value_error": "{error}",
}


class Model(BaseModel):
    """What stands in a file: nothing that is not known, and nothing that changes."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, populate_by_name=True, allow_inf_nan=False)


def read_toml(path: Path, kind: Any, file: str) -> Any:
    """Read a file of TOML. `file` is how messages name it. Raises `Problem` or `Problems`."""
    return _read(path, kind, file, tomllib.loads, tomllib.TOMLDecodeError, "TOML")


def read_json(path: Path, kind: Any, file: str, mend: str = "") -> Any:
    """Read a file of JSON; `mend` says what writes it. Raises `Problem` or `Problems`."""
    return _read(path, kind, file, json.loads, json.JSONDecodeError, "JSON", mend)


def read_named(path: Path, kind: Any, file: str) -> Any:
    """Read a file of TOML that is tables of one kind; each learns its `name`. Raises `Problem` or `Problems`."""
    entries: dict[str, dict[str, object]] = read_toml(path, dict[str, dict[str, object]], file)
    return validated({name: {"name": name} | entry for name, entry in entries.items()}, dict[str, kind], file)


def _read(
    path: Path,
    kind: Any,
    file: str,
    loads: Callable[[str], Any],
    wrong: type[ValueError],
    language: str,
    mend: str = "",
) -> Any:
    try:
        data = loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        raise Problem("there is no such file", mend or "write it, or mend its name", file=file) from None
    except (wrong, UnicodeDecodeError) as error:
        raise Problem(f"not valid {language}: {error}", mend, file=file) from None
    return validated(data, kind, file, mend)


def validated(data: object, kind: Any, file: str, mend: str = "") -> Any:
    """Give the data as a model. Raises `Problems`, one for each place that does not fit."""
    try:
        return TypeAdapter(kind).validate_python(data, strict=False)
    except ValidationError as error:
        raise Problems(Problem(_sentence(fault), mend, file=file) for fault in error.errors()) from None


def _sentence(fault: Mapping[str, Any]) -> str:
    *parents, last = [str(part) for part in fault["loc"]] or [""]
    context = fault.get("ctx", {}) | {"input": fault["input"]}
    wording = SENTENCES.get(fault["type"])
    says = wording.format(**context) if wording else f"is {fault['input']!r}: {fault['msg']}"
    place = f"[{'.'.join(parents)}]: " if parents else ""
    return f"{place}{last} {says}" if last else says
