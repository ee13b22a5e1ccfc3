"""What a plain install put into the environment that a fact runs in."""

import re
from importlib.metadata import distributions


def normalised(name: str) -> str:
    """Give a distribution's name as PEP 503 writes it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def brought_along_by(name: str) -> list[str]:
    """Give the distributions in this environment other than the one that was asked for."""
    return sorted({normalised(one.metadata["Name"]) for one in distributions()} - {normalised(name)})


def installed_bytes() -> int:
    """Give the size of all files that the environment's distributions list as theirs (PEP 376: RECORD)."""
    return sum(file.size or 0 for one in distributions() for file in one.files or ())
