"""One whole run: start the server, run the scripts and the facts, judge them, write the evidence."""

import random
import secrets
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from sidebyside import layout
from sidebyside.cache import Cache
from sidebyside.clients import Clients, load_clients
from sidebyside.environments import Environment, make_listed_environment, normalised, remove_unused
from sidebyside.evidence import Evidence, new_evidence, read_evidence, write_evidence
from sidebyside.facts import Fact
from sidebyside.jobs import Work, job_for, make_environments, work_for_fact, work_for_script
from sidebyside.judging import Verdict, judge_script, judge_successor
from sidebyside.judging_facts import Results, judge_facts, judge_tables
from sidebyside.linting import load_facts
from sidebyside.problems import Problem
from sidebyside.progress import Progress
from sidebyside.running import JOBS_AT_ONCE, Job, Result, run_jobs
from sidebyside.topics import Script, Topic, load_topics

ALONE = 20  # as many runs get a second chance: more than that is no accident of a busy machine


@dataclass(frozen=True)
class Wanted:
    """What a run covers. `matches` are parts of paths: `streaming`, `examples/json_body`, `facts/features`.

    Facts are proven in that many `rounds`; several come in random order, as does one with a `seed`.
    """

    examples: bool = True
    facts: bool = True
    matches: Sequence[str] = ()
    slow: bool = False
    rounds: int = 1
    seed: int | None = None

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
    cache = Cache()
    rounds = _run(in_rounds(work, wanted), clients, cache=cache if cached else None, pins=pins, served=served)

    def judge() -> tuple[Verdict, Evidence]:
        verdict, evidence = Verdict(), _evidence(wanted)
        evidence["versions"] |= _client_versions(rounds[0], clients)
        _judge_examples(subjects, rounds[0], clients, evidence, verdict, update=update)
        found = judge_facts([s for s in subjects if isinstance(s, Fact)], rounds, clients, evidence)
        judge_tables(
            found, facts, clients, evidence, verdict,
            update=update, pinned=pins is not None, complete=wanted.facts and not wanted.matches,
        )  # fmt: skip
        return verdict, evidence

    verdict, evidence = judge()
    blamed = _blamed(rounds[0], verdict)
    if 0 < len(blamed) <= ALONE and wanted.rounds == 1 and not update:
        print(f"once more, alone: {', '.join(item.id for item in blamed)}", file=sys.stderr)
        rounds[0].update(_run([blamed], clients, cache=None, pins=pins, served=served, at_once=1)[0])
        verdict, evidence = judge()
    write_evidence(evidence)
    _keep(cache, rounds[0], verdict)
    return verdict


def _evidence(wanted: Wanted) -> Evidence:
    """Give what a part of a run adds to: the evidence before it, if the same Python gave it."""
    evidence = new_evidence()
    if wanted.complete or not layout.EVIDENCE.exists():
        return evidence
    before = read_evidence()
    return before if before["python"] == evidence["python"] else evidence


def in_rounds(work: list[Work], wanted: Wanted) -> list[list[Work]]:
    """Give the work of each round in its order, and print what repeats a random one. Scripts run in the first."""
    rounds = [work, *([item for item in work if isinstance(item.subject, Fact)] for _ in range(1, wanted.rounds))]
    if wanted.rounds == 1 and wanted.seed is None:
        return [sorted(work, key=lambda item: item.requirements)]  # an environment after the other
    seed = secrets.randbelow(10**6) if wanted.seed is None else wanted.seed
    print(f"random order: --seed {seed} repeats it", file=sys.stderr)
    order = random.Random(seed)  # noqa: S311 - an order, not a secret
    return [order.sample(items, len(items)) for items in rounds]


def _run(
    rounds: list[list[Work]],
    clients: Clients,
    *,
    cache: Cache | None,
    pins: Path | None,
    served: int | None,
    at_once: int = JOBS_AT_ONCE,
) -> list[Results]:
    from server import running  # from the project's root, which the command puts on the path

    work = rounds[0]  # the others repeat parts of it
    environments = make_environments({item.requirements for item in work}, pins)
    server_environment = make_server_environment(pinned=pins is not None)
    found = []
    own = running.starting(python=str(server_environment.python), deadline=30)
    addresses = running.Addresses.at(served or running.PORT)
    with running.served(served) if served else own as wait_until_ready:
        for number, items in enumerate(rounds, 1):
            jobs = [(item, job_for(item, environments[item.requirements], clients, addresses)) for item in items]
            what = f"round {number}" if len(rounds) > 1 else "run"
            found.append(_run_round(what, jobs, cache, at_once, wait_until_ready if number == 1 else lambda: None))
    remove_unused()
    return found


def _run_round(
    what: str, jobs: list[tuple[Work, Job]], cache: Cache | None, at_once: int, wait_until_ready: Callable[[], None]
) -> Results:
    work = {item.id: item for item, _ in jobs}
    known = {job.id: result for _, job in jobs if cache and (result := cache.find(job))}
    results = {key: (work[key], result) for key, result in known.items()}
    todo = [job for _, job in jobs if job.id not in known]
    progress = Progress(what, len(todo))

    def done(result: Result) -> None:
        item = work[result.job.id]
        results[item.id] = (item, result)
        judged = isinstance(item.subject, Fact) or not item.client.succeeds
        progress.step(item.id, failed=judged and result.problem is not None)

    run_jobs(todo, done=done, wait_until_ready=wait_until_ready, at_once=at_once)
    return results


def _blamed(results: Results, verdict: Verdict) -> list[Work]:
    """Give the runs that something was found wrong with: that failed, or gave what is not published."""
    return [work for work, result in results.values() if _is_blamed(work, result, verdict)]


def _is_blamed(work: Work, result: Result, verdict: Verdict) -> bool:
    subject = work.subject
    if isinstance(subject, Script):
        if work.client.succeeds:
            return False  # it is measured, not judged
        place = layout.shown(subject.path)
    else:
        place = f"{layout.shown(layout.TABLES)}/{subject.table}.json: {subject.row}: {work.client.name}"
    return result.problem is not None or any(failure.startswith(f"{place}:") for failure in verdict.failures)


def _keep(cache: Cache, results: Results, verdict: Verdict) -> None:
    """Remember what nothing was found wrong with: what a busy machine did to a program must not be seen again."""
    for work, result in results.values():
        if not _is_blamed(work, result, verdict):
            cache.keep(result)
    cache.write()


def make_server_environment(*, pinned: bool = True) -> Environment:
    """Make the environment that the playground server runs in."""
    return make_listed_environment("server", pinned=pinned)


def _judge_examples(
    subjects: list[Script | Fact], results: Results, clients: Clients, evidence: Evidence,
    verdict: Verdict, *, update: bool,
) -> None:  # fmt: skip
    for script in (subject for subject in subjects if isinstance(subject, Script)):
        _, own = results[f"examples/{script.id}"]
        judge_script(script, own, evidence, verdict, update=update)
        client = clients.tabs[script.tab]
        successor = clients.successor(client)
        if successor and own.problem is None and (key := f"examples/{script.id} under {successor.name}") in results:
            judge_successor(script, client, successor, own, results[key][1], evidence)


def _client_versions(results: Results, clients: Clients) -> dict[str, str]:
    """Give the version of each client in the environments that were used: one, since they share their pins."""
    found: dict[str, str] = {}
    for client in clients.by_name.values():
        for work, result in results.values():
            if work.client == client:
                found[client.name] = result.job.environment.versions[normalised(client.distribution)]
                break
    return found
