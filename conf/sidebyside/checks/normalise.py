"""What a run may print differently without being different: `conf/normalisations.toml`, and nothing else."""

import re
from collections.abc import Callable

from sidebyside.model.reading import Model, read_toml
from sidebyside.project import Project

Normalise = Callable[[str], str]
FRAMES = r"^Traceback \(most recent call last\):\n(?: .*\n)*"
NOT_SAID = (
    re.compile(  # an exception that another one followed
        rf"(?:{FRAMES})?^(?:(?!Traceback).+\n)+\n(?:During handling of the above exception, another exception occurred"
        r"|The above exception was the direct cause of the following exception):\n\n",
        re.MULTILINE,
    ),
    re.compile(FRAMES, re.MULTILINE),
    re.compile(r"^[ |+]*(?:Exception Group )?Traceback \(most recent call last\):\n(?: *\|  .*\n)*", re.MULTILINE),
)
VOLATILE = (
    (re.compile(r"\b0x[0-9a-f]+"), "0x…"),  # an object's address
    (re.compile(r"\(_ssl\.c:\d+\)"), "(_ssl.c:…)"),  # the line in CPython's source: another one in each release
    (re.compile(r"(?<!\S)/\S*/(?=\w+\.py:\d)"), ""),  # a warning names its file by where it happens to be
    (re.compile(r"(?<=0x…>, )\d+\.\d+"), "…"),  # a clock's reading
    (  # which of the two is a matter of the machine: the second is said where no name server answers
        re.compile(r"\[Errno -[23]\] (?:Name or service not known|Temporary failure in name resolution)"),
        "[Errno -2] Name or service not known",
    ),
)


class Rule(Model):
    """A regular expression, what replaces it, and why."""

    why: str
    pattern: re.Pattern[str]
    replacement: str


class Rules(Model):
    """The whole list, in the order applied."""

    rule: tuple[Rule, ...]


def normaliser(project: Project) -> Normalise:
    """Give what replaces every listed pattern in an output, and makes its line ends `\\n`."""
    rules: Rules = read_toml(project.normalisations, Rules, "conf/normalisations.toml")

    def normalise(output: str) -> str:
        output = output.replace("\r\n", "\n")
        for rule in rules.rule:
            output = rule.pattern.sub(rule.replacement, output)
        return output

    return normalise


def last_words(printed: str) -> str:
    """Give what a program printed without the frames of tracebacks; of chained exceptions, the last one only."""
    for pattern in NOT_SAID:
        printed = pattern.sub("", printed)
    for pattern, replacement in VOLATILE:
        printed = pattern.sub(replacement, printed)
    return printed
