# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///

"""The playground that the programs of this site talk to, as one file: ``uv run playground.py``.

The build of the site made it: the modules stand below as they stand in the project's folder server/, under the
names that they are imported by. The lines above name the versions that the site was built and tested with.
``playground.py --help`` lists the options; Ctrl-C ends it.

SPDX-License-Identifier: MIT
SPDX-FileCopyrightText: 2026 the contributors of HTTP Communication in Python
"""

from __future__ import annotations

import importlib.abc
import importlib.util
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from importlib.machinery import ModuleSpec
    from types import CodeType, ModuleType


class Held(importlib.abc.MetaPathFinder, importlib.abc.InspectLoader):
    """Imports what `SOURCES` holds."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Give the specification of a module that is held here, None for any other."""
        if path_of(fullname) not in SOURCES:
            return None
        return importlib.util.spec_from_loader(fullname, self)

    def is_package(self, fullname: str) -> bool:
        """Tell whether the module is a package."""
        return path_of(fullname).endswith("/__init__.py")

    def get_source(self, fullname: str) -> str:
        """Give the module's source; tracebacks show its lines."""
        return SOURCES[path_of(fullname)]

    def get_code(self, fullname: str) -> CodeType:
        """Give the module's code, under a name that tells where it stands."""
        return self.source_to_code(self.get_source(fullname), f"{__file__}/{path_of(fullname)}")


def path_of(module: str) -> str:
    """Give the path that the module has in the project."""
    path = module.replace(".", "/")
    return f"{path}/__init__.py" if f"{path}/__init__.py" in SOURCES else f"{path}.py"


def start() -> int:
    """Run the playground until Ctrl-C; return the exit status."""
    if sys.version_info < (3, 11):  # noqa: UP036 (who runs it with python is not held to its first lines)
        print("playground.py: needs Python 3.11 or later; `uv run playground.py` gets it", file=sys.stderr)
        return 1
    sys.meta_path.insert(0, Held())  # before any other package of the name
    try:
        from server.__main__ import main

        return main("playground.py")
    except ModuleNotFoundError as missing:
        print(
            f"playground.py: {missing.name} is not installed; run it with `uv run playground.py` or "
            "`pipx run playground.py`, or install what its first lines name",
            file=sys.stderr,
        )
        return 1


SOURCES: dict[str, str] = {}

if __name__ == "__main__":
    sys.exit(start())
