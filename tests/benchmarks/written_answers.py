"""A run of the benchmark whose workers answer what a test has written down."""

from collections.abc import Callable, Sequence
from typing import Any, Self

import pytest

from tests.benchmarks.clients import measuring
from tests.benchmarks.clients.contenders import Contender
from tests.benchmarks.clients.cores import Cores
from tests.benchmarks.clients.measuring import Run
from tests.benchmarks.clients.scenarios import BY_NAME
from tests.benchmarks.clients.serving import Servers

Answer = dict[str, Any]
Answers = Callable[[Answer], Answer]


def run_of(
    scenario: str, contenders: Sequence[Contender], answers: Answers, patch: pytest.MonkeyPatch, *, quick: bool = False
) -> Run:
    """Give a run of one round. `answers` is asked with each order."""

    class Worker:
        def __init__(self, *_: object) -> None:
            pass

        def __enter__(self) -> Self:
            return self

        def __exit__(self, *_: object) -> None:
            pass

        def ask(self, order: Answer) -> Answer:
            return answers(order)

    patch.setattr(measuring, "Worker", Worker)
    patch.setattr(Run, "_profile", lambda *_: None)
    servers = Servers({"plain": "http://127.0.0.1:1"}, "")
    cores = Cores(frozenset(), frozenset())
    return Run(contenders, [BY_NAME[scenario]], servers, cores, None, 1, quick, lambda _: None, 0, 1)
