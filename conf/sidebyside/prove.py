"""One run from above: plan what is run, run it, judge it, retry once alone what was blamed, write what was found."""

import random
import secrets
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from server.running import PORT, Addresses, served, starting
from sidebyside.checks.applying import load_facts
from sidebyside.checks.examples import Judged, OutputCheck
from sidebyside.checks.normalise import normaliser
from sidebyside.checks.tables import TableCheck
from sidebyside.model.clients import Clients, load_clients
from sidebyside.model.evidence import Evidence, read_evidence, run_file, write_evidence
from sidebyside.model.examples import Examples, Script, load_examples
from sidebyside.model.facts import Fact
from sidebyside.model.jobs import Job, Result, Results
from sidebyside.model.pins import normalised
from sidebyside.model.problem import Problem
from sidebyside.model.pythons import Pythons, read_pythons, this_python
from sidebyside.project import Project
from sidebyside.runner.cache import Cache
from sidebyside.runner.environments import (
    Environment,
    Environments,
    make_environments,
    make_listed_environment,
    remove_unused,
)
from sidebyside.runner.lock import alone
from sidebyside.runner.plan import jobs_for
from sidebyside.runner.progress import Progress
from sidebyside.runner.scheduling import JOBS_AT_ONCE, Placed, run_jobs

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

    def select(self, examples: Examples, facts: Mapping[str, Fact]) -> list[Script | Fact]:
        """Give what is covered. Raises `Problem` for a match that matches nothing."""
        names: dict[str, Script | Fact] = {}
        if self.examples:
            names |= {f"examples/{script.id}": script for script in examples.scripts}
        if self.facts:
            names |= {f"facts/{fact.id}": fact for fact in facts.values()}
        for match in self.matches:
            if not any(match in name for name in names):
                known = sorted({name.partition("/")[2].partition("/")[0] for name in names})
                raise Problem(
                    f"nothing here is called {match!r}", f"write a part of a path, such as: {', '.join(known)}"
                )
        chosen = [what for name, what in names.items() if not self.matches or any(m in name for m in self.matches)]
        return [what for what in chosen if self.slow or not (isinstance(what, Fact) and what.is_slow)]


@dataclass(frozen=True)
class How:
    """How a run goes: rewrite what is committed, take known results, the pins, a playground that runs already."""

    update: bool = False
    cached: bool = False
    pinned: bool = True
    served: int | None = None


@dataclass(frozen=True)
class Plan:
    """What is run: the scripts and facts, and their jobs, a list a round."""

    project: Project
    wanted: Wanted
    how: How
    clients: Clients
    pythons: Pythons
    facts: dict[str, Fact]
    subjects: list[Script | Fact]
    rounds: list[list[Job]]


@dataclass(frozen=True)
class Ran:
    """What came of it: the results of each round, and where they ran."""

    rounds: list[Results]
    environments: Environments


def prove(project: Project, wanted: Wanted, how: How) -> Judged:
    """Run what is wanted, and write what was found.

    Raises:
        Problem: the project's files do not allow a run (or `Problems`), or another run is under way.
        NotServingError: the playground does not start.

    """
    with alone(project):
        plan = make_plan(project, wanted, how)
        cache = Cache(project)
        ran = run(plan, cache)
        judged, evidence = judge(plan, ran)
        judged, evidence = retry(plan, ran, judged, evidence)
        write(plan, ran, judged, evidence, cache)
    return judged


def make_plan(project: Project, wanted: Wanted, how: How) -> Plan:
    """Read the project and decide what is run, in which order."""
    if how.served not in (None, PORT) and wanted.examples:
        what = f"examples ask port {PORT}, whatever --served says: what ran must be what is shown"
        raise Problem(what, f"start the playground at {PORT}, or add --facts")
    clients, pythons = load_clients(project), read_pythons(project)
    if this_python() not in pythons.supported:
        listed = ", ".join(pythons.supported)
        raise Problem(f"Python {this_python()} is not supported", f"run with one of: {listed} (conf/pythons.toml)")
    facts = load_facts(project, clients, pythons)
    subjects = wanted.select(load_examples(project, clients, pythons), facts)
    rounds = in_rounds(jobs_for(subjects, clients), wanted)
    return Plan(project, wanted, how, clients, pythons, facts, subjects, rounds)


def in_rounds(jobs: list[Job], wanted: Wanted) -> list[list[Job]]:
    """Give the jobs of each round in their order, and print what repeats a random one. Scripts run in the first."""
    rounds = [jobs, *([job for job in jobs if job.call] for _ in range(1, wanted.rounds))]
    if wanted.rounds == 1 and wanted.seed is None:
        return [sorted(jobs, key=lambda job: job.requirements)]  # an environment after the other
    seed = secrets.randbelow(10**6) if wanted.seed is None else wanted.seed
    print(f"random order: --seed {seed} repeats it", file=sys.stderr)
    order = random.Random(seed)  # noqa: S311 - an order, not a secret
    return [order.sample(jobs, len(jobs)) for jobs in rounds]


def run(plan: Plan, cache: Cache) -> Ran:
    """Run every round, but for what the cache knows. The playground starts while the interpreters warm up."""
    project, how = plan.project, plan.how
    jobs = [job for jobs in plan.rounds for job in jobs]
    environments = make_environments(project, {job.requirements for job in jobs}, pinned=how.pinned)
    known = _known(plan, environments, cache) if how.cached else {}
    if all(job.id in known for job in jobs):
        rounds = [known]
    else:
        rounds = _on_playground(plan, environments, plan.rounds, known, JOBS_AT_ONCE)
    remove_unused(project)
    return Ran(rounds, environments)


def judge(plan: Plan, ran: Ran) -> tuple[Judged, Evidence]:
    """Hold what ran against what is committed, or rewrite that; give what is wrong, and what the site may show."""
    judged, evidence = Judged(), _evidence(plan)
    evidence.run = evidence.run.model_copy(
        update={"versions": evidence.run.versions | _client_versions(ran.rounds[0], plan.clients)}
    )
    normalise = normaliser(plan.project)
    scripts = [subject for subject in plan.subjects if isinstance(subject, Script)]
    outputs = OutputCheck(plan.clients, plan.pythons, normalise, plan.how.update)
    outputs.judge(scripts, ran.rounds[0], evidence, judged)
    tables = TableCheck(
        plan.project, plan.clients, plan.pythons, plan.facts, normalise,
        update=plan.how.update, pinned=plan.how.pinned, complete=plan.wanted.facts and not plan.wanted.matches,
    )  # fmt: skip
    tables.judge([s for s in plan.subjects if isinstance(s, Fact)], ran.rounds, evidence, judged)
    if this_python() == plan.pythons.publishes:
        judged.problems += [problem for problem in judged.unknown if _is_final(problem, ran)]
    return judged, evidence


def retry(plan: Plan, ran: Ran, judged: Judged, evidence: Evidence) -> tuple[Judged, Evidence]:
    """Run once more, alone, what something was found wrong with: a busy machine must not fail a build."""
    blamed = _blamed(plan, judged)
    if not 0 < len(blamed) <= ALONE or plan.wanted.rounds > 1 or plan.how.update:
        return judged, evidence
    print(f"once more, alone: {', '.join(job.id for job in blamed)}", file=sys.stderr)
    [again] = _on_playground(plan, ran.environments, [blamed], {}, 1)
    ran.rounds[0].update(again)
    judged, evidence = judge(plan, ran)
    passed = len(blamed) - len(_blamed(plan, judged))
    if passed:
        print(f"{passed} passed only alone", file=sys.stderr)
    return judged, evidence


def write(plan: Plan, ran: Ran, judged: Judged, evidence: Evidence, cache: Cache) -> None:
    """Write the evidence, and remember what nothing was found wrong with."""
    write_evidence(plan.project, evidence)
    blamed = {job.id for job in _blamed(plan, judged)}
    for name, result in ran.rounds[0].items():
        environment = ran.environments[result.job.requirements]
        if name not in blamed and isinstance(environment, Environment):
            cache.keep(result, environment)
    cache.write(complete=plan.wanted.complete)


def _on_playground(
    plan: Plan, environments: Environments, rounds: list[list[Job]], known: Results, at_once: int
) -> list[Results]:
    addresses = Addresses.at(plan.how.served or PORT)
    python = make_listed_environment(plan.project, "server", pinned=plan.how.pinned).python
    playground = served(plan.how.served) if plan.how.served else starting(PORT, str(python), deadline=30)
    found: list[Results] = []
    with playground as wait_until_ready:
        for number, jobs in enumerate(rounds, 1):
            name = f"round {number}" if len(rounds) > 1 else "run"
            placed = _placed(plan, environments, [job for job in jobs if job.id not in known], addresses)
            wait = wait_until_ready if number == 1 else lambda: None
            results = known | _run_round(plan.project.jobs, name, placed, wait, at_once)
            found.append(results | _not_installed(environments, jobs))
    return found


def _placed(plan: Plan, environments: Environments, jobs: list[Job], addresses: Addresses) -> list[Placed]:
    given = {"server": asdict(addresses), "path": [str(plan.project.root)]}
    return [
        Placed(job, environment, _imports(environment, plan.clients), given)
        for job in jobs
        if isinstance(environment := environments[job.requirements], Environment)
    ]


def _imports(environment: Environment, clients: Clients) -> tuple[str, ...]:
    """Give the modules that a warm interpreter imports beforehand."""
    names = {normalised(requirement) for requirement in environment.requirements}
    present = [client for client in clients.by_name.values() if normalised(client.distribution) in names]
    return tuple(module for client in present for module in (client.module, *client.lazy))


def _run_round(
    scratch: Path, name: str, jobs: list[Placed], wait_until_ready: Callable[[], None], at_once: int
) -> Results:
    results: Results = {}
    progress = Progress(name, len(jobs))

    def done(result: Result) -> None:
        results[result.job.id] = result
        progress.step(result.job.id, failed=_is_judged(result.job) and result.problem is not None)

    run_jobs(jobs, scratch, done=done, wait_until_ready=wait_until_ready, at_once=at_once)
    return results


def _not_installed(environments: Environments, jobs: list[Job]) -> Results:
    return {
        job.id: Result(job, unavailable=str(problem))
        for job in jobs
        if isinstance(problem := environments[job.requirements], Problem)
    }


def _known(plan: Plan, environments: Environments, cache: Cache) -> Results:
    """Give the results that need no second run."""
    known: Results = _not_installed(environments, plan.rounds[0])
    for job in plan.rounds[0]:
        environment = environments[job.requirements]
        if isinstance(environment, Environment) and (result := cache.find(job, environment)):
            known[job.id] = result
    return known


def _is_judged(job: Job) -> bool:
    """Tell whether a failure is a mistake: under a successor a script is measured, and some are to fail."""
    script = job.subject
    return not isinstance(script, Script) or (script.client == job.client and not script.prints_a_message)


def _blamed(plan: Plan, judged: Judged) -> list[Job]:
    names = {problem.job for problem in judged.problems if problem.job}
    return [job for job in plan.rounds[0] if job.id in names]


def _is_final(problem: Problem, ran: Ran) -> bool:
    """Tell whether the publishing Python cannot install it: a thing that this machine lacks is no mistake."""
    reasons = {str(why) for why in ran.environments.values() if isinstance(why, Problem)}
    return problem.what in reasons


def _evidence(plan: Plan) -> Evidence:
    """Give what a part of a run adds to: the evidence before it, if the same Python gave it."""
    evidence = Evidence()
    if plan.wanted.complete or not run_file(plan.project).exists():
        return evidence
    before = read_evidence(plan.project)
    return before if before.run.python == evidence.run.python else evidence


def _client_versions(results: Results, clients: Clients) -> dict[str, str]:
    """Give the version of each client in the environments that were used: one, since they share their pins."""
    found: dict[str, str] = {}
    for result in results.values():
        client = result.job.client
        if client and client.name not in found and normalised(client.distribution) in result.versions:
            found[client.name] = result.versions[normalised(client.distribution)]
    return found
