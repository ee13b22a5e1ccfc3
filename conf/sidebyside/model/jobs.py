"""Jobs and results: a program to run within a time limit, and what came of it. The checks judge results."""

from dataclasses import dataclass, field

from sidebyside.model.answers import Outcome
from sidebyside.model.clients import Client
from sidebyside.model.examples import Script
from sidebyside.model.facts import Fact

TIME_LIMIT = 30.0  # seconds


@dataclass(frozen=True)
class Call:
    """The function of a fact to call, with the client's module."""

    function: str
    module: str
    message: bool = False


@dataclass(frozen=True)
class Job:
    """A program to run in an environment of its requirements.

    `subject` is the script or the fact that it is, and `client` whom it is run for. With a `call` a function of the
    `source` is called, otherwise it is run; with `usual_warnings` it shows those that Python shows by default,
    otherwise all. `material` is what its result depends on in the source: other words
    around a fact make it no other job.
    """

    id: str
    subject: Script | Fact | None
    client: Client | None
    filename: str
    source: str
    requirements: tuple[str, ...] = ()
    call: Call | None = None
    material: str = ""
    usual_warnings: bool = False
    limit: float = TIME_LIMIT


@dataclass(frozen=True)
class Result:
    """What came of a job.

    `problem` is None if it succeeded; `outcome` is what the called function returned. `unavailable` says why this
    machine or this Python cannot tell: a requirement that does not install, a thing that is not there. `versions` are
    those of the environment's distributions.
    """

    job: Job
    output: str = ""
    problem: str | None = None
    outcome: Outcome | None = None
    unavailable: str | None = None
    versions: dict[str, str] = field(default_factory=dict)


Results = dict[str, Result]  # by the job's id
