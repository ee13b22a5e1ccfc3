"""The Pythons that the project is for: `conf/pythons.toml`."""

import platform
import sys

from sidebyside.model.reading import Model, read_toml
from sidebyside.project import Project


class Pythons(Model):
    """`publishes` is the minor version whose outcomes the cells hold; `supported` has all, oldest first."""

    publishes: str
    supported: tuple[str, ...]


def read_pythons(project: Project) -> Pythons:
    """Read the setting. Raises `Problem` or `Problems`."""
    pythons: Pythons = read_toml(project.pythons, Pythons, "conf/pythons.toml")
    return pythons


def this_python() -> str:
    """Give the minor version that runs: `3.14`."""
    return f"{sys.version_info.major}.{sys.version_info.minor}"


def this_release() -> str:
    """Give the whole version that runs: `3.14.10`."""
    return platform.python_version()
