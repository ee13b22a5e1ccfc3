"""Every client that is compared has its function in a fact, and every client its cell in a row."""

from collections.abc import Iterator

from sidebyside.checks.subject import Subject
from sidebyside.model.problem import Problem


def check(subject: Subject) -> Iterator[Problem]:
    """Look at the functions of each fact and at the cells of each published row."""
    for fact in subject.facts.values():
        for client in subject.clients.compared:
            function = f"with_{client.name}"
            if function not in fact.functions:
                mend = f"write def {function}({client.module}, server)"
                yield Problem(f"no function for {client.name}", mend, file=fact.file)
    for key, row in subject.rows.items():
        for name in subject.clients.by_name:
            if name not in row.cells:
                yield Problem("no cell", f"run {subject.update(key)}", file=subject.file, row=key, client=name)
