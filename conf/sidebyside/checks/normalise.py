"""What a run may print differently without being different: `conf/normalisations.toml`, and nothing else."""

import re
from collections.abc import Callable
from typing import Any

from sidebyside.model.reading import Model, read_toml
from sidebyside.project import Project

Normalise = Callable[[str], str]
FRAMES = re.compile(r"^Traceback \(most recent call last\):\n(?: .*\n)*", re.MULTILINE)
GROUP_FRAMES = re.compile(
    r"^[ |+]*(?:Exception Group )?Traceback \(most recent call last\):\n(?: *\|  .*\n)*", re.MULTILINE
)
VOLATILE = (
    (re.compile(r"\b0x[0-9a-f]+"), "0x…"),  # an object's address
    (re.compile(r"\(_ssl\.c:\d+\)"), "(_ssl.c:…)"),  # the line in CPython's source: another one in each release
    (re.compile(r"/\S*/(?=fails\.py)"), ""),  # the folder that it ran in
)


class Rule(Model):
    """A regular expression, what replaces it, and why."""

    why: str
    pattern: str
    replacement: str


def normaliser(project: Project) -> Normalise:
    """Give what replaces every listed pattern in an output, and makes its line ends `\\n`."""
    listed: dict[str, Any] = read_toml(project.normalisations, dict[str, list[Rule]], "conf/normalisations.toml")
    rules = [(re.compile(rule.pattern), rule.replacement) for rule in listed["rule"]]

    def normalise(output: str) -> str:
        output = output.replace("\r\n", "\n")
        for pattern, replacement in rules:
            output = pattern.sub(replacement, output)
        return output

    return normalise


def last_words(printed: str) -> str:
    """Give what a program printed without the frames of tracebacks; of chained exceptions, the last one only."""
    for pattern, replacement in VOLATILE:
        printed = pattern.sub(replacement, printed)
    if "Exception Group Traceback" in printed:
        return GROUP_FRAMES.sub("", printed)
    before, *exceptions = FRAMES.split(printed)
    return before + "".join(exceptions[-1:])
