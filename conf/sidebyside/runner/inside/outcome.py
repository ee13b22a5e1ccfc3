"""What a fact returned, as the tables keep it."""

import contextlib
import json
import re
from typing import Any


def described(value: object, *, message: bool) -> dict[str, Any]:
    """Give the value as the tables keep it: its type's qualified name, and itself where JSON can hold it.

    An exception or a warning is what was raised or warned, told by its class; a class is an answer in itself.
    """
    kind = type(value)
    if isinstance(value, BaseException):
        said = {"message": first_line(value)} if message else {}
        return {"type": "warns" if isinstance(value, Warning) else "raises", "value": qualified(kind), **said}
    if isinstance(value, type):
        return {"type": "class", "value": qualified(value)}
    name = qualified(kind)
    if kind in (list, tuple, dict):
        with contextlib.suppress(TypeError, ValueError):
            return {"type": name, "value": json.loads(json.dumps(value))}
    if value is None or kind in (str, bool, int, float):
        return {"type": name, "value": value}
    return {"type": name, "value": repr(value)}


HOST = r"(?:127\.0\.0\.\d|localhost|\[?::1\]?)['\"]?"
VARYING = (  # what of a message differs from run to run, or from a build of Python to another
    (re.compile(rf"({HOST}(?::|, (?:port=)?))\d{{4,5}}\b"), r"\1PORT"),
    (re.compile(r"\b0x[0-9a-fA-F]+\b"), "0x…"),
    (re.compile(r" ?\(_ssl\.c:\d+\)"), ""),
)


def first_line(error: BaseException) -> str:
    """Give the first line of an exception's message, without what varies."""
    line = str(error).strip().partition("\n")[0]
    for pattern, replacement in VARYING:
        line = pattern.sub(replacement, line)
    return line


def qualified(kind: type) -> str:
    """Give the qualified name of a class, without the module of a built-in one."""
    return kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
