"""What a client's package holds: found by asking it, not by reading its documentation."""

import importlib
import pkgutil
from types import ModuleType


def public_classes(package: ModuleType) -> dict[str, type]:
    """Find the public classes of a package and its modules, by name, sorted.

    A module that needs a package which is not installed is left out, and so is a class that the package took from
    another one.
    """
    members = [member for module in [package, *_modules(package)] for member in vars(module).items()]
    classes = [(name, value) for name, value in members if isinstance(value, type) and not name.startswith("_")]
    return {name: value for name, value in sorted(classes, key=str) if _is_within(value, package)}


def _is_within(found: type, package: ModuleType) -> bool:
    return found.__module__.partition(".")[0] == package.__name__


def _modules(package: ModuleType) -> list[ModuleType]:
    modules = []
    for entry in pkgutil.walk_packages(package.__path__, f"{package.__name__}.", onerror=lambda _name: None):
        if entry.name.endswith(".__main__"):
            continue
        try:
            modules.append(importlib.import_module(entry.name))
        except ImportError:
            continue
    return modules
