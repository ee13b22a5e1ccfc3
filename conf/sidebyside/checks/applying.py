"""Loads the facts and applies the rules in `rules/`: each is a module with `check(subject)`, which gives problems."""

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from functools import cache

from sidebyside.checks import rules as folder
from sidebyside.checks.subject import Subject
from sidebyside.model.clients import Clients
from sidebyside.model.facts import Fact, by_table, find_facts
from sidebyside.model.pins import pinned_versions
from sidebyside.model.problem import Problem, Problems
from sidebyside.model.pythons import Pythons
from sidebyside.model.tables import read_table, table_names
from sidebyside.project import Project

Rule = Callable[[Subject], Iterator[Problem]]


@cache
def rules() -> dict[str, Rule]:
    """Find the rules by name."""
    names = sorted(module.name for module in pkgutil.iter_modules(folder.__path__))
    return {name: importlib.import_module(f"{folder.__name__}.{name}").check for name in names}


def problems(subject: Subject) -> list[Problem]:
    """Apply every rule to a table."""
    return [problem for check in rules().values() for problem in check(subject)]


def load_facts(project: Project, clients: Clients, pythons: Pythons) -> dict[str, Fact]:
    """Find all facts, by id. Raises `Problems` for what the rules find in their sources."""
    facts = find_facts(project)
    unreadable = [problem for fact in facts.values() if (problem := _unreadable(fact))]
    if unreadable:
        raise Problems(unreadable)
    tables = by_table(facts.values()).items()
    found = [problem for name, own in tables for problem in problems(Subject(name, clients, pythons, own))]
    if found:
        raise Problems(found)
    return facts


def lint_files(project: Project, clients: Clients, pythons: Pythons) -> list[Problem]:
    """Give each mistake in the facts and the tables as they stand, without running anything.

    Raises `Problems` where the facts themselves are wrong.
    """
    facts = by_table(load_facts(project, clients, pythons).values())
    versions = pinned_versions(project, clients)
    found: list[Problem] = []
    for name in sorted({*facts, *table_names(project)}):
        try:
            table = read_table(project, name)
        except (Problem, Problems) as wrong:
            found += wrong.problems
        else:
            found += problems(Subject(name, clients, pythons, facts.get(name, {}), table, versions))
    return found


def _unreadable(fact: Fact) -> Problem | None:
    try:
        _ = fact.functions, fact.needs_extras, fact.is_slow, fact.shows_message, fact.question, fact.answers
    except Problem as problem:
        return problem
    return None
