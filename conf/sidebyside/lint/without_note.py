"""A cell that says yes, partly or no says in a few words what was seen."""

from collections.abc import Iterator

from sidebyside import tables
from sidebyside.linting import Finding, Subject

MEND = "say in a few words what was seen"


def check(subject: Subject) -> Iterator[Finding]:
    """Look at each published cell and at what was returned."""
    for key, row in subject.rows.items():
        source = f"tests/facts/{subject.name}/{key}.py"
        for name, cell in row["cells"].items():
            if support := tables.lacks_note(cell):
                mend = f"{MEND} where {source} returns it, and run {subject.update(key)}"
                yield Finding(subject.path, f"says {support!r} without a text", mend, key, name)
    for fact, client, (first, *_) in subject.each_proof():
        if first.cell and (support := tables.lacks_note(first.cell)):
            what = f"{fact.function_for(client)} for {client.name}: returned {support!r} without a text"
            yield Finding(fact.path, what, f'{MEND}: return "{support}", "..."')
