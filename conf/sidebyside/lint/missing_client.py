"""Every client that is compared has its function in a fact, and every client its cell in a row."""

from collections.abc import Iterator

from sidebyside.linting import Finding, Subject


def check(subject: Subject) -> Iterator[Finding]:
    """Look at the functions of each fact and at the cells of each published row."""
    for fact in subject.facts.values():
        for client in subject.clients.compared:
            function = f"with_{client.name}"
            if function not in fact.functions:
                yield Finding(
                    fact.path, f"no function for {client.name}", f"write def {function}({client.module}, server)"
                )
    for key, row in subject.rows.items():
        for name in subject.clients.by_name:
            if name not in row["cells"]:
                yield Finding(subject.path, "no cell", f"run {subject.update(key)}", key, name)
