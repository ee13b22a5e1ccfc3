"""What a run may print differently without being different: `conf/normalisations.toml`, and nothing else."""

import re
import tomllib
from functools import cache

from sidebyside import layout


def normalise(output: str) -> str:
    """Give the output with every listed pattern replaced, and with `\\n` line ends."""
    output = output.replace("\r\n", "\n")
    for pattern, replacement in _rules():
        output = pattern.sub(replacement, output)
    return output


@cache
def _rules() -> list[tuple[re.Pattern[str], str]]:
    rules = tomllib.loads((layout.CONF / "normalisations.toml").read_text(encoding="utf-8"))
    return [(re.compile(rule["pattern"]), rule["replacement"]) for rule in rules["rule"]]
