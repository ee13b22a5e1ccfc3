"""What there is to run: a job for each script and fact and each client that it is run for."""

from collections.abc import Iterable

from sidebyside.model.clients import Client, Clients
from sidebyside.model.examples import Script
from sidebyside.model.facts import Fact
from sidebyside.model.jobs import Call, Job
from sidebyside.runner.renaming import renamed, renamed_requirements


def jobs_for(subjects: Iterable[Script | Fact], clients: Clients) -> list[Job]:
    """Give the jobs of these scripts and facts."""
    return [
        job
        for subject in subjects
        for job in (jobs_of_script(subject, clients) if isinstance(subject, Script) else jobs_of_fact(subject, clients))
    ]


def jobs_of_script(script: Script, clients: Clients) -> list[Job]:
    """Give the job of a script, and a second under the client's successor if there is an import to rename."""
    own = Job(
        f"examples/{script.id}", script, script.client, script.path.name, script.source, script.dependencies,
        material=script.source, usual_warnings=script.is_of_errors,
    )  # fmt: skip
    successor = clients.successor(script.client)
    if successor is None or not script.tab:
        return [own]
    source = renamed(script.source, script.client, successor)
    if source == script.source:
        return [own]
    requirements = renamed_requirements(script.dependencies, script.client, successor)
    name = f"{own.id} under {successor.name}"
    return [own, Job(name, script, successor, own.filename, source, requirements, material=source)]


def jobs_of_fact(fact: Fact, clients: Clients) -> list[Job]:
    """Give the jobs of a fact, one a client."""
    return [job_of_fact(fact, client, fact.requirements(client)) for client in clients.by_name.values()]


def job_of_fact(fact: Fact, client: Client, requirements: tuple[str, ...]) -> Job:
    """Give the job that proves a fact for a client, in an environment of these requirements."""
    call = Call(fact.function_for(client), client.module, fact.shows_message)
    return Job(
        f"facts/{fact.id} for {client.name}", fact, client, fact.path.name, fact.source, requirements, call,
        material=fact.code_for(client),
    )  # fmt: skip


def requirements_of(jobs: Iterable[Job], clients: Clients) -> set[str]:
    """Give everything that has to be pinned: what the jobs need, and the clients with their extras."""
    needed = {requirement for job in jobs for requirement in job.requirements}
    return needed | {extra for client in clients.by_name.values() for extra in (client.distribution, *client.extras)}
