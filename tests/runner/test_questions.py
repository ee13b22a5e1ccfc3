"""The questions: each fact has one, and there is no other."""

from pathlib import Path

import pytest

from sidebyside import layout
from sidebyside.clients import load_clients
from sidebyside.facts import Fact
from sidebyside.linting import load_facts
from sidebyside.problems import Problem, Problems
from sidebyside.questions import read_questions

URL = Fact(layout.FACTS / "response" / "url.py")


def written(path: Path, text: str) -> Path:
    file = path / "questions.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_every_fact_has_its_question() -> None:
    facts = load_facts(load_clients())
    assert set(read_questions(facts.values())) == set(facts)


def test_a_question_is_read(tmp_path: Path) -> None:
    file = written(tmp_path, '[response]\nurl = "Where is the URL? Here"\n')
    assert read_questions([URL], file) == {"response/url": "Where is the URL? Here"}


def test_all_mistakes_are_told_together(tmp_path: Path) -> None:
    file = written(tmp_path, '[response]\nurls = "Where?"\n')
    with pytest.raises(Problems) as problems:
        read_questions([URL], file)
    missing, unknown = problems.value.lines
    assert missing.endswith('questions.toml: no question for response/url; write url = "...?" under [response]')
    assert unknown.endswith(
        "questions.toml: response/urls: no such fact; delete it, or write tests/facts/response/urls.py"
    )


@pytest.mark.parametrize("said", ['"The URL"', "1", '""'])
def test_a_question_asks(tmp_path: Path, said: str) -> None:
    with pytest.raises(Problems, match="asks nothing; write a question that ends with"):
        read_questions([URL], written(tmp_path, f"[response]\nurl = {said}\n"))


def test_a_question_outside_a_table_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Problem, match=r"url stands outside a table; write it under \[<table>\]"):
        read_questions([URL], written(tmp_path, 'url = "Where?"\n'))
