"""Every public function of a fact and every cell of a row belongs to a client."""

from collections.abc import Iterator

from sidebyside.checks.subject import Subject
from sidebyside.model.problem import Problem


def check(subject: Subject) -> Iterator[Problem]:
    """Look at the functions of each fact and at the cells of each published row."""
    known = sorted(f"with_{client}" for client in subject.clients.by_name)
    mend = f"write one of: {', '.join(known)}, or start the name of a helper with an underscore"
    for fact in subject.facts.values():
        for function in fact.functions:
            if function not in known:
                yield Problem(f"{function} belongs to no client", mend, file=fact.file)
    for key, row in subject.rows.items():
        for name in row.cells:
            if name not in subject.clients.by_name:
                what = "conf/clients.toml has no such client"
                yield Problem(what, f"run {subject.update()}", file=subject.file, row=key, client=name)
