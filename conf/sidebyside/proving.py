"""One whole run: start the server, run the scripts and the facts, judge them, write the evidence."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sidebyside import layout
from sidebyside.cache import Cache
from sidebyside.clients import Clients, load_clients
from sidebyside.environments import Environment, make_environment, normalised, remove_unused
from sidebyside.evidence import Evidence, new_evidence, read_evidence, write_evidence
from sidebyside.facts import Fact, load_facts
from sidebyside.jobs import Work, job_for, make_environments, work_for_fact, work_for_script
from sidebyside.judging import Verdict, judge_facts, judge_script, judge_successor, judge_tables
from sidebyside.problems import Problem
from sidebyside.progress import Progress
from sidebyside.running import Result, run_jobs
from sidebyside.topics import Script, Topic, load_topics


@dataclass(frozen=True)
class Wanted:
    """What a run covers. `matches` are parts of paths: `streaming`, `examples/json_body`, `facts/features`."""

    examples: bool = True
    facts: bool = True
    matches: Sequence[str] = ()
    slow: bool = False

    @property
    def complete(self) -> bool:
        """Whether it covers everything, so that its evidence replaces the old."""
        return self.examples and self.facts and not self.matches

    def select(self, topics: dict[str, Topic], facts: dict[str, Fact]) -> list[Script | Fact]:
        """Give what is covered. Raises `Problem` for a match that matches nothing."""
        names: dict[str, Script | Fact] = {}
        if self.examples:
            names |= {f"examples/{s.id}": s for topic in topics.values() for s in topic.scripts.values()}
        if self.facts:
            names |= {f"facts/{fact.id}": fact for fact in facts.values()}
        for match in self.matches:
            if not any(match in name for name in names):
                known = sorted({name.partition("/")[2].partition("/")[0] for name in names})
                raise Problem(f"nothing here is called {match!r}; write a part of a path, such as: {', '.join(known)}")
        chosen = [what for name, what in names.items() if not self.matches or any(m in name for m in self.matches)]
        return [what for what in chosen if self.slow or not (isinstance(what, Fact) and what.is_slow)]


def prove(
    wanted: Wanted,
    *,
    update: bool = False,
    cached: bool = False,
    pins: Path | None = layout.PINS,
    served: int | None = None,
) -> Verdict:
    """Run what is wanted: on a playground of its own, or on the one that runs at the port `served`.

    Raises `Problem` or `Problems` where the project's files do not allow a run.
    """
    clients = load_clients()
    topics, facts = load_topics(clients), load_facts(clients)
    subjects = wanted.select(topics, facts)
    work = [
        item
        for subject in subjects
        for item in (
            work_for_script(subject, clients) if isinstance(subject, Script) else work_for_fact(subject, clients)
        )
    ]
    results = _run(work, clients, cached=cached, pins=pins, served=served)
    evidence = new_evidence()
    if not wanted.complete and layout.EVIDENCE.exists():
        before = read_evidence()  # the rest of it stands, if the same Python gave it
        evidence = before if before["python"] == evidence["python"] else evidence
    evidence["versions"] |= _client_versions(results, clients)
    verdict = Verdict()
    _judge_examples(subjects, results, clients, evidence, verdict, update=update)
    proven = judge_facts([s for s in subjects if isinstance(s, Fact)], results, clients, evidence, verdict)
    judge_tables(
        proven, facts.values(), clients, evidence, verdict,
        update=update, pinned=pins is not None, complete=wanted.facts and not wanted.matches,
    )  # fmt: skip
    write_evidence(evidence)
    return verdict


def _run(
    work: list[Work], clients: Clients, *, cached: bool, pins: Path | None, served: int | None
) -> dict[str, tuple[Work, Result]]:
    from server import running  # from the project's root, which the command puts on the path

    environments = make_environments({item.requirements for item in work}, pins)
    server_environment = make_server_environment(pinned=pins is not None)
    by_id = {item.id: item for item in work}
    cache = Cache() if cached else None
    results: dict[str, tuple[Work, Result]] = {}
    own = running.starting(python=str(server_environment.python), deadline=30)
    addresses = running.Addresses.at(served or running.PORT)
    with running.served(served) if served else own as wait_until_ready:
        jobs = [job_for(item, environments[item.requirements], clients, addresses) for item in work]
        if cache:
            found = {job.id: result for job in jobs if (result := cache.find(job))}
            results |= {key: (by_id[key], result) for key, result in found.items()}
            jobs = [job for job in jobs if job.id not in found]
        progress = Progress("run", len(jobs))

        def done(result: Result) -> None:
            results[result.job.id] = (by_id[result.job.id], result)
            judged = isinstance(by_id[result.job.id].subject, Fact) or not by_id[result.job.id].client.succeeds
            progress.step(result.job.id, failed=judged and result.problem is not None)
            if cache:
                cache.keep(result)

        run_jobs(jobs, done=done, wait_until_ready=wait_until_ready)
    if cache:
        cache.write()
    remove_unused()
    return results


def make_server_environment(*, pinned: bool = True) -> Environment:
    """Make the environment that the playground server runs in."""
    pins = layout.REQUIREMENTS / ("server.txt" if pinned else "server.in")
    lines = (line.partition("#")[0].strip() for line in (layout.REQUIREMENTS / "server.in").read_text().splitlines())
    return make_environment(tuple(line for line in lines if line), pins=pins if pinned else None)


def _judge_examples(
    subjects: list[Script | Fact], results: dict[str, tuple[Work, Result]], clients: Clients, evidence: Evidence,
    verdict: Verdict, *, update: bool,
) -> None:  # fmt: skip
    for script in (subject for subject in subjects if isinstance(subject, Script)):
        _, own = results[f"examples/{script.id}"]
        judge_script(script, own, evidence, verdict, update=update)
        client = clients.tabs[script.tab]
        successor = clients.successor(client)
        if successor and own.problem is None and (key := f"examples/{script.id} under {successor.name}") in results:
            judge_successor(script, client, successor, own, results[key][1], evidence)


def _client_versions(results: dict[str, tuple[Work, Result]], clients: Clients) -> dict[str, str]:
    """Give the version of each client in the environments that were used: one, since they share their pins."""
    found: dict[str, str] = {}
    for client in clients.by_name.values():
        for work, result in results.values():
            if work.client == client:
                found[client.name] = result.job.environment.versions[normalised(client.distribution)]
                break
    return found
