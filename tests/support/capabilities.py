"""Tries things out, and keeps those that worked."""

from collections.abc import Callable, Iterable

Try = tuple[str, Callable[[], object], tuple[type[Exception], ...]]


def what_worked(tries: Iterable[Try]) -> list[str]:
    """Give the names of the tries that returned something true.

    A try is its name, the call, and the exceptions that count as a refusal: any other escapes.
    """
    worked = []
    for name, call, refusals in tries:
        try:
            result = call()
        except refusals:
            continue
        if result:
            worked.append(name)
    return worked
