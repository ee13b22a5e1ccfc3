"""What a plain install put into the environment that a fact runs in."""

import re
from importlib.metadata import Distribution, PackageNotFoundError, distribution, distributions

OLD_PYTHON = re.compile(r""";\s*python_(full_)?version\s*<=?\s*["'][\d.]+["']\s*$""")
NAME = re.compile(r"[\w.-]+")


def normalised(name: str) -> str:
    """Give a distribution's name as PEP 503 writes it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def needed_by(name: str) -> list[str]:
    """Give the distributions that this one brings along, directly or not, whatever the Python.

    Left out is what only a Python older than some version needs, such as typing-extensions, and what only an
    extra or another platform needs.
    """
    found: set[str] = set()
    _add_needed(distribution(name), found)
    return sorted(found)


def installed_bytes() -> int:
    """Give the size of all files that the environment's distributions list as theirs (PEP 376: RECORD)."""
    return sum(file.size or 0 for one in distributions() for file in one.files or ())


def _add_needed(one: Distribution, found: set[str]) -> None:
    for requirement in one.requires or ():
        match = NAME.match(requirement)
        if match is None or "extra ==" in requirement or OLD_PYTHON.search(requirement):
            continue
        name = normalised(match[0])
        if name not in found:
            try:
                other = distribution(name)
            except PackageNotFoundError:  # for another platform
                continue
            found.add(name)
            _add_needed(other, found)
