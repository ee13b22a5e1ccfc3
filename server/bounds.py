"""The limits of every parameter, and the one-line answer to whoever goes beyond them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from fastapi.responses import JSONResponse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fastapi import Request
    from fastapi.exceptions import RequestValidationError

KIB = 1024
MIB = 1024 * KIB
MAX_ECHO = 1 * MIB
"""Bytes of a request body that is echoed."""
MAX_HEAD = 256 * KIB
"""Bytes of a request's line and headers."""
MAX_HELD = 64 * MIB
"""Bytes of all the bodies that are held at once, and of all the answers that wait for slow readers."""
MAX_UPLOAD = 256 * MIB
"""Bytes of a request body that is counted and thrown away."""
MAX_DELAY = 10.0
"""Seconds that any answer may be made to wait."""

_SENTENCES = {
    "greater_than_equal": "must be at least {ge}",
    "greater_than": "must be more than {gt}",
    "less_than_equal": "must be at most {le}",
    "less_than": "must be less than {lt}",
    "finite_number": "must be a finite number",
    "int_parsing": "must be an integer",
    "int_from_float": "must be an integer",
    "float_parsing": "must be a number",
    "bool_parsing": "must be true or false",
    "string_too_long": "must have at most {max_length} characters",
    "string_too_short": "must have at least {min_length} characters",
    "string_unicode": "must be Unicode",
    "too_long": "must have at most {max_length} items",
    "too_short": "must have at least {min_length} items",
    "string_pattern_mismatch": "must match {pattern}",
    "enum": "must be {expected}",
    "literal_error": "must be {expected}",
    "missing": "is missing",
}


def sentence(error: Mapping[str, Any]) -> str:
    """Say in one line which parameter one of pydantic's errors is about, its bound and what was sent."""
    name = error["loc"][-1]
    wording = _SENTENCES.get(error["type"])
    context = {key: plain(value) for key, value in error.get("ctx", {}).items()}
    says = wording.format(**context) if wording else error["msg"]
    sent = "" if error["type"] == "missing" else f", not {str(error['input'])[:80]}"
    return f"{name} {says}{sent}".encode(errors="backslashreplace").decode()  # JSON may hold half a surrogate pair


def plain(value: object) -> object:
    """Return a whole float as an integer: nobody writes a bound of 10 as 10.0."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


async def refuse(_request: Request, error: Exception) -> JSONResponse:
    """Answer 422 with ``{"detail": "n must be at most 100, not 101"}``."""
    faults = cast("RequestValidationError", error)  # registered for this class alone
    return JSONResponse({"detail": "; ".join(sentence(fault) for fault in faults.errors())}, 422)
