"""The situations of docs/choose.md: for each the client that is advised, and the runner-up."""

import re
from dataclasses import dataclass

from sidebyside.model.problem import Problem
from sidebyside.project import Project

PAGE = "docs/choose.md"
BLOCK = re.compile(r"^:class: situation\n(?P<text>.*?)^:::$", re.MULTILINE | re.DOTALL)
TITLE = re.compile(r"^\*\*(?P<title>[^*,:]+)[^*]*\*\*$", re.MULTILINE)
PICKS = re.compile(r"^\[[^\n]*$", re.MULTILINE)  # the line that is links alone
CLIENT = re.compile(r"\(clients/(\w+)\.md\)")


@dataclass(frozen=True)
class Situation:
    """What a reader is about to do, up to the comma or colon of its title, and what the page advises."""

    title: str
    picks: tuple[str, ...]
    runners_up: tuple[str, ...]


def read_situations(project: Project) -> list[Situation]:
    """Read them in the order of the page. Raises `Problem` for one without a title or a pick."""
    text = (project.docs / "choose.md").read_text(encoding="utf-8")
    return [_situation(block["text"]) for block in BLOCK.finditer(text)]


def _situation(text: str) -> Situation:
    advice, _, runner_up = text.partition("Runner-up:")
    title, picks = TITLE.search(advice), PICKS.search(advice)
    if title is None or picks is None or not CLIENT.search(picks[0]):
        mend = "write **its title**, and below it a link to the client's page"
        raise Problem(f"a situation without a title or a pick: {' '.join(text.split())[:60]!r}", mend, file=PAGE)
    return Situation(title["title"], tuple(CLIENT.findall(picks[0])), tuple(CLIENT.findall(runner_up)))
