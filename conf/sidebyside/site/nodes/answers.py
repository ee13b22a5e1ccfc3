"""An answer as pages show it: a mark, words, and since when; each a link to its proof."""

import re
from collections.abc import Mapping

from docutils import nodes

from sidebyside.model.answers import asks_for_a_feature
from sidebyside.model.facts import Fact
from sidebyside.model.pythons import Pythons
from sidebyside.model.tables import Cell

SIGNS = {"yes": "✓", "partly": "◐", "no": "✗", "n/a": "–"}
CLASSES = {"yes": "yes", "partly": "partly", "no": "no", "n/a": "na"}
VERDICTS = {"holds": "yes", "condition": "partly", "no": "no", "unseen": "unseen"}  # each is shown as this support
DIFFERS = "≠"
VERBATIM = {"support_smartquotes": False}  # quotes and dashes stay as they are
# Where a line of a narrow cell may end: after the punctuation of a name or an address, and before a capital.
AFTER_PUNCTUATION = re.compile(
    r"(?:(?<=[A-Za-z)\]][.(\[])|(?<=[a-z]\d[.(\[])|(?<=/))(?=[\w\"'])"  # response.raw, httpx2.Client, a/path
    r"|(?<=[A-Za-z]_)(?=[^\W_])"  # status_code, and not __name__
    r"|(?<=[A-Z]=)(?=.)"  # NO_PROXY=.example.test
)
BEFORE_CAPITAL = re.compile(r"(?<=[a-z])(?=[A-Z])")
LONG = re.compile(r"\w{12}")
# What is written as code: a call, a path, a keyword argument, a name with a dot or an underscore, CamelCase.
CODE = re.compile(
    r"[\w.\[\]]*[\w\]]\(.*\)|(?:\w+/\w+; )?[\w.%~/;\[\]]+=(?:[^\s()]|\([^\s()]*\))*(?<![,;])"
    r"|(?<![\w/.-])[A-Za-z]\w*(?:[._][A-Za-z]\w*)+(?![\w-])(?:\[[\w,]+\])?"
    r"|~?\b(?!(?:[KM]iB|WebSocket)\b)\w*[a-z][A-Z]\w*|\b[A-Z]+Error\b|\w+\[[\w,]+\]|(?<!\S)/\S+"
)


def anchor(table: str, row: str, client: str = "") -> str:
    """Give the permanent anchor of a row or a cell."""
    return "-".join(filter(None, (table, row, client))).replace("_", "-")


def label(text: str, *, narrow: bool = False) -> list[nodes.Node]:
    """Give a row's label, with what stands in backticks as code; in a narrow cell its lines may end inside that."""
    parts = text.split("`")
    return [
        nodes.literal("", "", *(breakable(part) if narrow else [nodes.Text(part)])) if number % 2 else nodes.Text(part)
        for number, part in enumerate(parts)
        if part
    ]


def mark(support: str, *, alone: bool = True) -> nodes.raw:
    """Give yes, partly, no or n/a: a sign with a name, so that nothing is told by colour alone.

    Where words follow it, the sign is all that a page in Markdown needs: `✗ no such option`.
    """
    sign = f"{SIGNS[support]} {support}" if alone else SIGNS[support]
    html = f'<span class="mark {CLASSES[support]}" role="img" aria-label="{support}">{SIGNS[support]}</span>'
    return nodes.raw("", html, format="html", sign=sign)


def verdict_mark(verdict: str, said: str) -> nodes.inline:
    """Give a verdict on what others say: a sign, what it is called, and the colour of the support that it is like."""
    support = VERDICTS[verdict]
    return nodes.inline("", f"{SIGNS.get(support, '·')} {said}", classes=[f"support-{support}"])


def words(cell: Cell) -> str:
    """Give the answer's words; none where the mark says it all."""
    if cell.answer is None:
        return ""
    return "" if cell.answer.text == cell.answer.support else cell.answer.text


def answer(cell: Cell, *, code: bool | None = None) -> list[nodes.Node]:
    """Give the mark, where the question is yes or no, and the words, as code where they are code."""
    if cell.answer is None:
        return [nodes.Text("not proven")]
    support, text = cell.answer.support, words(cell)
    shown: list[nodes.Node] = [mark(support, alone=not text)] if support else []
    if text:
        is_code = text == cell.code if code is None else code
        content = (
            nodes.literal("", "", *breakable(text)) if is_code else nodes.inline("", "", *_mixed(text), **VERBATIM)
        )
        shown.append(nodes.inline("", "", content, classes=["words"]))
    return shown


def answer_classes(fact: Fact) -> list[str]:
    """Give the classes of an answer: green and red are for features, elsewhere yes is not better than no."""
    return ["answer"] if asks_for_a_feature(fact.question) else ["answer", "neutral"]


def plain(cell: Cell) -> str:
    """Give the answer as plain text."""
    if cell.answer is None:
        return "not proven"
    sign = SIGNS[cell.answer.support] if cell.answer.support else ""
    return " ".join(filter(None, (sign, words(cell)))) or cell.answer.text


def type_beside(fact: Fact, cell: Cell, cells: Mapping[str, Cell]) -> str:
    """Give the type that stands behind code as an answer, where the row's cells have several; else nothing."""
    several = len({other.type for other in cells.values()}) > 1
    return cell.type or "" if fact.answers.is_code and several and cell.type not in ("raises", "class") else ""


def differs(fact: Fact, cells: Mapping[str, Cell]) -> bool:
    """Tell whether the clients whose cells these are gave different answers; n/a does not count."""
    told = [cell for cell in cells.values() if cell.answer and cell.answer.support != "n/a"]
    return len({(plain(cell), type_beside(fact, cell, cells)) for cell in told}) > 1


def python_note(cell: Cell, pythons: Pythons) -> str:
    """Say on which Pythons the answer holds, or what others answer; nothing where all that were asked agree.

    A yes is there *since* a Python. Of any other answer that would say that something was gained: the other is named.
    """
    others = [python for python in pythons.supported if python in cell.other_answers]
    if not others:
        return ""
    order, publishes = pythons.supported, pythons.supported.index(pythons.publishes)
    older = [python for python in others if order.index(python) < publishes]
    newer = [python for python in others if order.index(python) > publishes]
    there = {plain(found) for python in others if (found := cell.at(python)) and found.answer}
    other = there.pop() if len(there) == 1 and plain(cell) not in there else ""
    if older and not newer and order.index(older[-1]) == len(older) - 1:
        gained = not other or (cell.answer and cell.answer.support == "yes")
        return f"since Python {order[len(older)]}" if gained else f"{other} up to Python {older[-1]}"
    if newer and not older:
        return f"{other} since Python {newer[0]}" if other else f"up to Python {order[order.index(newer[0]) - 1]}"
    return f"not on Python {', '.join(others)}"


def breakable(text: str) -> list[nodes.Node]:
    """Let a line of a narrow cell end inside a long name or address: after its punctuation, nowhere else.

    A word that is longer than such a line may also end before a capital, as in `ClientConnectorDNSError`.
    """
    parts = AFTER_PUNCTUATION.split(text)
    first, *others = (word for part in parts for word in (BEFORE_CAPITAL.split(part) if LONG.search(part) else [part]))
    return [nodes.Text(first)] + [
        node for part in others for node in (nodes.raw("", "<wbr>", format="html"), nodes.Text(part))
    ]


def _mixed(text: str) -> list[nodes.Node]:
    """Give words in which names of Python are code."""
    shown: list[nodes.Node] = []
    end = 0
    for found in CODE.finditer(text):
        if found.start() > end:
            shown.append(nodes.Text(text[end : found.start()]))
        shown.append(nodes.literal("", "", *breakable(found[0])))
        end = found.end()
    return [*shown, nodes.Text(text[end:])] if end < len(text) else shown
