"""What a reader would search for: a question for each row, in `docs/compare/questions.toml`."""

from collections.abc import Iterable
from pathlib import Path

from sidebyside import layout
from sidebyside.claims import read_toml
from sidebyside.facts import Fact
from sidebyside.problems import Problem, Problems

QUESTIONS = layout.TABLES / "questions.toml"


def read_questions(facts: Iterable[Fact], path: Path = QUESTIONS) -> dict[str, str]:
    """Give the question of each fact, by its id, in the order of the file.

    Raises `Problem` for a file that cannot be read, and `Problems`, a line each, for a fact without a question, a
    question without a fact, and one that asks nothing.
    """
    name = layout.shown(path)
    document = read_toml(path)
    for table, rows in document.items():
        if not isinstance(rows, dict):
            raise Problem(f"{name}: {table} stands outside a table; write it under [<table>]")
    questions = {f"{table}/{row}": said for table, rows in document.items() for row, said in rows.items()}
    ids = [fact.id for fact in facts]
    problems = []
    for fact in ids:
        if fact not in questions:
            table, _, row = fact.partition("/")
            problems.append(f'{name}: no question for {fact}; write {row} = "...?" under [{table}]')
    for fact, said in questions.items():
        if fact not in ids:
            problems.append(f"{name}: {fact}: no such fact; delete it, or write tests/facts/{fact}.py")
        elif not isinstance(said, str) or "?" not in said:
            problems.append(f"{name}: {fact}: {said!r} asks nothing; write a question that ends with ?")
    if problems:
        raise Problems(problems)
    return questions
