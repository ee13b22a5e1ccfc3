"""One run at a time in a checkout: two would take each other's port, folders and evidence."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager

from sidebyside.model.problem import Problem
from sidebyside.project import Project


@contextmanager
def alone(project: Project) -> Iterator[None]:
    """Hold the lock of the project. It goes with the process that holds it, however that ends.

    Raises:
        Problem: another run holds it.

    """
    project.build.mkdir(parents=True, exist_ok=True)
    with (project.build / "run.lock").open("a+", encoding="utf-8") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            file.seek(0)
            what = f"another run is under way in this checkout (process {file.read()})"
            raise Problem(what, "wait until it has ended, or stop it") from None
        file.truncate(0)
        file.write(str(os.getpid()))
        file.flush()
        yield
