"""The pinned versions of what scripts and facts need: `conf/requirements/clients.txt`."""

import re

from sidebyside.model.clients import Clients
from sidebyside.model.problem import Problem
from sidebyside.project import Project


def normalised(requirement: str) -> str:
    """Give the distribution that a requirement names, normalised as PEP 503 says."""
    name = re.split(r"[\[<>=!~; ]", requirement, maxsplit=1)[0]
    return re.sub(r"[-_.]+", "-", name).lower()


def read_pins(text: str) -> dict[str, str]:
    """Give the versions that a file of pins names, by normalised name."""
    return {normalised(name): version for name, version in re.findall(r"(?m)^([\w.-]+)==([^\s;]+)", text)}


def pinned_versions(project: Project, clients: Clients) -> dict[str, str]:
    """Give the version of each client that the pins say. Raises `Problem` for one that is not pinned."""
    versions = read_pins(project.pins.read_text(encoding="utf-8"))
    for client in clients.by_name.values():
        if normalised(client.distribution) not in versions:
            raise not_pinned(client.distribution, "conf/requirements/clients.txt")
    return {client.name: versions[normalised(client.distribution)] for client in clients.by_name.values()}


def not_pinned(requirement: str, file: str) -> Problem:
    """Give the problem of a requirement without a pin."""
    what = f"{normalised(requirement)!r} is asked for but not pinned"
    return Problem(what, "run nox -s pins, or mend the name where it is written", file=file)
