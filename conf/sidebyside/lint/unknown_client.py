"""Every public function of a fact and every cell of a row belongs to a client."""

from collections.abc import Iterator

from sidebyside.linting import Finding, Subject


def check(subject: Subject) -> Iterator[Finding]:
    """Look at the functions of each fact and at the cells of each published row."""
    known = sorted(f"with_{client}" for client in subject.clients.by_name)
    for fact in subject.facts.values():
        for function in fact.functions:
            if function not in known:
                yield Finding(
                    fact.path,
                    f"{function} belongs to no client",
                    f"write one of: {', '.join(known)}, or start the name of a helper with an underscore",
                )
    for key, row in subject.rows.items():
        for name in row["cells"]:
            if name not in subject.clients.by_name:
                yield Finding(
                    subject.path, "conf/clients.toml has no such client", f"run {subject.update()}", key, name
                )
