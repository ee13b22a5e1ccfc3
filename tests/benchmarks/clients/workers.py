"""A client's process: started in its environment, told what to do, line by line."""

import json
import os
import selectors
import subprocess
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from sidebyside.environments import Environment
from sidebyside.problems import Problem

from .contenders import Contender
from .cores import Cores

FOLDER = Path(__file__).parent
START = (  # `-I -m worker`, which would not find it
    "import runpy, sys; sys.path.insert(0, sys.argv.pop(1)); "
    "runpy.run_module('worker', run_name='__main__', alter_sys=True)"
)
ENVIRON = {"PATH": os.defpath}  # no proxy and no authority of this machine's, which some clients would take from it
PATIENCE = 120.0  # seconds for one answer: a thousand threads that all fail take long


class Worker:
    """The process of one contender."""

    def __init__(self, contender: Contender, environment: Environment, cores: Cores) -> None:
        self._contender = contender
        self._process = subprocess.Popen(
            [environment.python, "-I", "-c", START, FOLDER, contender.module, contender.adapter],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, preexec_fn=cores.for_client,
            env=ENVIRON,
        )  # fmt: skip
        try:
            self._answer()
        except BaseException:
            self._end()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _t: type[BaseException] | None, _e: BaseException | None, _b: TracebackType | None) -> None:
        self._end()

    def ask(self, order: dict[str, Any]) -> dict[str, Any]:
        """Give what it measured, or `failed` with the reason. Raises `Problem` if the process ended or hangs."""
        assert self._process.stdin
        self._process.stdin.write(json.dumps(order).encode() + b"\n")
        self._process.stdin.flush()
        return self._answer()

    def _answer(self) -> dict[str, Any]:
        assert self._process.stdout
        with selectors.DefaultSelector() as selector:
            selector.register(self._process.stdout, selectors.EVENT_READ)
            if not selector.select(PATIENCE):
                raise Problem(f"{self._contender.title}: no answer within {PATIENCE:g} s")
        line = self._process.stdout.readline()
        if not line:
            raise Problem(f"{self._contender.title}: its process ended with {self._process.wait()}")
        found: dict[str, Any] = json.loads(line)
        return found

    def _end(self) -> None:
        self._process.kill()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout):
            if stream:
                stream.close()
