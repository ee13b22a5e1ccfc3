"""What older releases and other Pythons returned, for a cell and for its row: the note and the list."""

from docutils import nodes

from sidebyside.model.answers import CAUGHT
from sidebyside.model.clients import Client
from sidebyside.model.facts import Fact
from sidebyside.model.history import Seen, Span, minor
from sidebyside.model.problem import Problem
from sidebyside.model.tables import Cell, Row
from sidebyside.site.material import Material, MaterialDirective
from sidebyside.site.nodes.answers import VERBATIM, plain, python_note

BETTER = ("no", "partly", "yes")


def spans_of(material: Material, fact: Fact, client: Client, cell: Cell) -> tuple[Span, ...]:
    """Give the spans of releases that answered a fact alike, oldest first, the last of them as the table does.

    There are none where every release that was measured answered alike, where its code was changed since then, or
    where the newest answer is no longer the table's on the Python that they were measured on.
    """
    entry = material.history.get(client.name)
    row = entry.rows.get(fact.id) if entry else None
    if entry is None or row is None or row.code != fact.digest_for(client):
        return ()
    then = cell.at(minor(entry.python))
    return row.spans if then and row.spans[-1].same(then) else ()


def note(material: Material, fact: Fact, client: Client, cell: Cell) -> str:
    """Say since which release or Python the answer holds, or up to when a better one did; nothing if it always held."""
    spans = spans_of(material, fact, client, cell)
    release = _since(fact, spans) if spans else ""
    return "; ".join(filter(None, (release, python_note(cell, material.pythons))))


def since(page: MaterialDirective, fact: Fact, client: Client, cell: Cell) -> list[nodes.Node]:
    """Give the note behind an answer, as a link to what the row's older releases answered."""
    said = note(page.material, fact, client, cell)
    if not said:
        return []
    link = page.link(fact, "history", [nodes.Text(said)])
    link["classes"].append("since")
    return [nodes.Text(" "), link]


def older_releases(material: Material, fact: Fact, row: Row, name: str) -> list[nodes.Node]:
    """Give the list of what older releases and other Pythons returned; nothing where none returned anything else."""
    items = nodes.bullet_list()
    for client in material.clients.by_name.values():
        cell = row.cells[client.name]
        spans = spans_of(material, fact, client, cell)
        lines = [
            f"Python {python}: {_on(fact, cell, python)}"
            for python in material.pythons.supported
            if python in cell.other_answers or (python in cell.on and cell.on[python].unknown)
        ]
        if any(span.is_known for span in spans[:-1]):
            lines += [_described(fact, span) for span in spans[:-1]]
            lines.append(f"since {client.title} {minor(spans[-1].since)}: as now")
        if lines:
            said = (nodes.list_item("", nodes.paragraph("", line, **VERBATIM)) for line in lines)
            listed = nodes.bullet_list("", *said)
            items += nodes.list_item("", nodes.paragraph("", client.title), listed)
    if not items.children:
        return []
    title = nodes.paragraph("", "What older releases and other Pythons answered:")
    return [nodes.container("", title, items, ids=[name], classes=["older-releases"])]


def read_as(fact: Fact, seen: Seen | Cell) -> str:
    """Give an outcome as its cell would show it; where that is the code, which is alike for all, the outcome itself."""
    if fact.answers.is_code and seen.type not in CAUGHT:
        return f"{seen.outcome} ({seen.type})"
    outcome = Cell(code="", outcome=seen.outcome, type=seen.type, message=seen.message)
    try:
        shown = (
            outcome.model_copy(update={"answer": fact.answers.answer(outcome.seen, "")}) if outcome.seen else outcome
        )
    except Problem:  # ANSWERS speaks of what is seen today
        return str(seen.outcome)
    return plain(shown)


def _since(fact: Fact, spans: tuple[Span, ...]) -> str:
    *older, now = spans
    since, between = now.since, False
    for span in reversed(older):
        if not span.is_known:
            between = True
        elif span.dependencies or span.same(now):
            since, between = span.since, False
        elif _was_better(fact, span, now):
            return f"{read_as(fact, span)} up to {minor(span.until)}" + (" at least" if between else "")
        else:
            return f"since {minor(since)}" + (" at the latest" if between else "")
    return ""


def _was_better(fact: Fact, before: Seen, now: Seen) -> bool:
    old, new = _support(fact, before), _support(fact, now)
    return old in BETTER and new in BETTER and BETTER.index(old) > BETTER.index(new)


def _support(fact: Fact, seen: Seen) -> str | None:
    outcome = Cell(code="", outcome=seen.outcome, type=seen.type).seen
    try:
        return fact.answers.answer(outcome, "").support if outcome else None
    except Problem:
        return None


def _described(fact: Fact, span: Span) -> str:
    first, last = minor(span.since), minor(span.until)
    releases = first if first == last else f"{first} to {last}"
    if not span.is_known:
        return f"{releases}: unknown ({span.unknown})"
    return f"{releases}: {read_as(fact, span)}" + ("; with today's dependencies as now" if span.dependencies else "")


def _on(fact: Fact, cell: Cell, python: str) -> str:
    other = cell.on[python]
    if other.unknown:
        return f"unknown ({other.unknown}), {other.date}"
    there = cell.at(python)
    return f"{read_as(fact, there) if there else ''}, seen on {other.date}"
