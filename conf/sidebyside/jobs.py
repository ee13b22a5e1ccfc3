"""Turns scripts and facts into jobs: what runs, in which environment, under which name."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path

from sidebyside import layout
from sidebyside.clients import Client, Clients
from sidebyside.environments import Environment, make_environment, normalised
from sidebyside.facts import Fact
from sidebyside.linting import load_facts
from sidebyside.running import Job
from sidebyside.successors import renamed, renamed_requirements
from sidebyside.topics import Script, load_topics


@dataclass(frozen=True)
class Work:
    """A script or a fact, and the client that it is run for."""

    subject: Script | Fact
    client: Client
    requirements: tuple[str, ...]

    @property
    def id(self) -> str:
        """What messages and the evidence call it."""
        if isinstance(self.subject, Fact):
            return f"facts/{self.subject.id} for {self.client.name}"
        under = f" under {self.client.name}" if self.client.succeeds else ""
        return f"examples/{self.subject.id}{under}"


def work_for_script(script: Script, clients: Clients) -> list[Work]:
    """Give the runs of a script: for its own client, and for the successor if there is an import to rename."""
    client = clients.tabs[script.tab]
    work = [Work(script, client, script.dependencies)]
    successor = clients.successor(client)
    if successor and renamed(script.source, client, successor) != script.source:
        work.append(Work(script, successor, renamed_requirements(script.dependencies, client, successor)))
    return work


def work_for_fact(fact: Fact, clients: Clients) -> list[Work]:
    """Give the runs of a fact, one a client."""
    return [Work(fact, client, fact.requirements(client)) for client in clients.by_name.values()]


def all_work(clients: Clients) -> list[Work]:
    """Give every run there is."""
    scripts = [script for topic in load_topics(clients).values() for script in topic.scripts.values()]
    work = [item for script in scripts for item in work_for_script(script, clients)]
    return work + [item for fact in load_facts(clients).values() for item in work_for_fact(fact, clients)]


def make_environments(requirements: set[tuple[str, ...]], pins: Path | None) -> dict[tuple[str, ...], Environment]:
    """Make an environment for each set of requirements, several at once."""
    with ThreadPoolExecutor(4) as pool:
        made = pool.map(lambda wanted: make_environment(wanted, pins=pins), requirements)
        return dict(zip(requirements, made, strict=True))


def job_for(work: Work, environment: Environment, clients: Clients, server: object) -> Job:
    """Give the job that does the work."""
    names = {normalised(requirement) for requirement in environment.requirements}
    present = [c for c in clients.by_name.values() if normalised(c.distribution) in names]
    imports = tuple(module for c in present for module in (c.module, *c.lazy))
    subject, client = work.subject, work.client
    if isinstance(subject, Script):
        source = subject.source
        if client.succeeds:
            source = renamed(source, clients.by_name[client.succeeds], client)
        return Job(work.id, subject.path.name, source, environment, imports)
    call = {
        "function": subject.function_for(client),
        "module": client.module,
        "server": asdict(server),  # type: ignore[call-overload]
        "path": [str(layout.ROOT)],
    }
    return Job(work.id, subject.path.name, subject.source, environment, imports, call)
