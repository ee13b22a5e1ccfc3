"""The history: the facts under older releases of each client, kept in `docs/compare/history.json`.

Each minor release of the last years is run by its newest patch, in environments with the dependencies that there were
when it came out. Where it then answers otherwise than the published table, it is asked again with today's
dependencies: if it now agrees, the difference was theirs. Tables are only read here, never written.
"""

import platform
import re
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from datetime import UTC, date, datetime, time, timedelta

from server.running import PORT, Addresses, starting
from sidebyside.checks.applying import load_facts
from sidebyside.model.clients import Client, Clients, load_clients
from sidebyside.model.facts import Fact
from sidebyside.model.history import (
    Against,
    ClientHistory,
    Measured,
    ReleaseMeasured,
    Seen,
    Span,
    read_history,
    seen_in,
    spans,
    write_history,
)
from sidebyside.model.jobs import Result
from sidebyside.model.pins import normalised, pinned_versions
from sidebyside.model.problem import Problem
from sidebyside.model.pythons import read_pythons, this_python
from sidebyside.model.tables import Cell, read_table, table_names
from sidebyside.project import Project
from sidebyside.releases.listing import YEARS, known, years_before
from sidebyside.releases.package_index import Release, older_minors, release_of
from sidebyside.runner.cache import Cache
from sidebyside.runner.environments import Environment, make_environment, make_listed_environment
from sidebyside.runner.plan import job_of_fact
from sidebyside.runner.progress import Progress
from sidebyside.runner.scheduling import Placed, run_jobs

TRIES = 3  # an outcome that is not the published one counts if two of them agree
RESULTS = "history-results.json"  # so that an interrupted run goes on where it was
UNSTABLE = Seen(unknown="not the same twice")
Readings = dict[str, Seen]
Ask = Callable[[list[Fact]], Readings]
Say = Callable[[str], object]


@dataclass
class Trial:
    """An old release on trial: where it runs, by whether the extras are there, and what cannot be installed."""

    client: Client
    release: Release
    before: datetime
    environments: dict[bool, Environment] = field(default_factory=dict)
    problems: dict[bool, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Measuring:
    """What all measurements share."""

    project: Project
    clients: Clients
    facts: dict[str, Fact]
    pinned: dict[str, str]
    say: Say


def measure(project: Project, names: Sequence[str], parts: Sequence[str], say: Say) -> None:
    """Measure the clients, or all of them, and write the file after each; what it says of the others stays.

    With `parts` of ids, such as `redirects/default`, only these rows are measured again. Raises `Problem` where a
    client or a row is not known, no release can be found or no server starts.
    """
    clients = load_clients(project)
    wanted = known(clients, names)
    facts = load_facts(project, clients, read_pythons(project))
    measuring = Measuring(project, clients, facts, pinned_versions(project, clients), say)
    history = read_history(project)
    server = make_listed_environment(project, "server")
    for client in wanted:
        name = client.name
        trials = prepare(measuring, client)
        with starting(PORT, str(server.python), deadline=30) as wait_until_ready:
            wait_until_ready()
            entry = measure_client(measuring, client, trials, parts)
        before = history.get(name)
        renewed = renewed_in_part(before, entry, name) if parts else entry
        history[name] = renewed.model_copy(update={"listed": before.listed}) if before else renewed
        write_history(project, history)
        say(f"{name}: {len(history[name].rows)} rows were other or unknown under some older release; written")


def prepare(measuring: Measuring, client: Client) -> list[Trial]:
    """Find the client's older releases, oldest first, and make their environments."""
    today = datetime.now(UTC).date()
    releases = older_minors(client.distribution, measuring.pinned[client.name], years_before(today, YEARS))
    measuring.say(f"{client.name}: {', '.join(release.version for release in releases) or 'no older release'}")
    return [
        _trial(measuring.project, client, release, _midnight(release.released + timedelta(days=2)), today)
        for release in releases
    ]


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)


def _trial(project: Project, client: Client, release: Release, before: datetime, today: date) -> Trial:
    """Make the environments of a release with dependencies uploaded `before` a moment.

    What stands beside the client in its extras is newer than some releases, so it may be of today.
    """
    trial = Trial(client, release, before)
    for extras, wanted in ((False, (client.distribution,)), (True, client.extras)):
        options = ["--exclude-newer", before.isoformat()]
        for other in {normalised(requirement) for requirement in wanted} - {normalised(client.distribution)}:
            options += ["--exclude-newer-package", f"{other}={_midnight(today).isoformat()}"]
        try:
            trial.environments[extras] = make_environment(
                project,
                tuple(_at(requirement, client, release) for requirement in wanted),
                pins=None,
                options=tuple(options),
            )
        except Problem as problem:
            trial.problems[extras] = str(problem)
    return trial


def _at(requirement: str, client: Client, release: Release) -> str:
    is_client = normalised(requirement) == normalised(client.distribution)
    return f"{requirement}=={release.version}" if is_client else requirement


def measure_client(measuring: Measuring, client: Client, trials: list[Trial], parts: Sequence[str]) -> ClientHistory:
    """Give the client's entry in the history: what its older releases answered otherwise than the newest.

    It is compared with what the tables say of the Python that runs: the history names that Python.
    """
    project, pinned = measuring.project, measuring.pinned[client.name]
    published = _published(project, client)
    known = measuring.facts.values()
    facts = [fact for fact in known if not fact.is_slow and fact.id in published and _is_wanted(fact, parts)]
    if not facts:
        raise Problem(f"no row that can be measured is called {' or '.join(parts)}", "write <table>/<row>")
    newest = release_of(client.distribution, pinned)
    cache = Cache(project, RESULTS)
    today = datetime.now(UTC).date()
    measured: list[tuple[Trial, Readings]] = []
    releases: list[ReleaseMeasured] = []
    failed: dict[str, str] = {}
    for trial in trials:
        if False not in trial.environments:
            failed[trial.release.version] = trial.problems[False]
            measuring.say(f"{client.name} {trial.release.version}: not measured: {trial.problems[False]}")
            continue
        readings = settled(facts, published, _asking(measuring, trial, cache))
        others = [fact for fact in facts if (now := readings[fact.id]).is_known and not now.same(published[fact.id])]
        renewed = _trial(project, client, trial.release, _midnight(today), today)
        if others and False in renewed.environments:
            alike = renewed.environments[False].versions == trial.environments[False].versions
            for key, reading in settled(others, published, _asking(measuring, renewed, cache)).items():
                if reading.same(published[key]):
                    own = readings[key].model_copy(update={"dependencies": True})
                    readings[key] = UNSTABLE if alike else own
        cache.write()
        measured.append((trial, readings))
        releases.append(_described(trial, renewed))
    rows = _rows(client, facts, measured, published, pinned)
    return ClientHistory(
        measured=today.isoformat(),
        python=platform.python_version(),
        compared_with=Against(version=newest.version, released=newest.released.isoformat()),
        facts=len(facts),
        not_measured=tuple(sorted(fact.id for fact in known if fact not in facts)),
        not_installed=tuple(sorted(failed)),
        releases=counted(releases, rows, len(facts)),
        rows=rows,
    )


def _is_wanted(fact: Fact, parts: Sequence[str]) -> bool:
    return not parts or any(part in fact.id for part in parts)


def renewed_in_part(old: ClientHistory | None, new: ClientHistory, name: str) -> ClientHistory:
    """Give the old entry with the rows of the new one in their place.

    Raises `Problem` where the old one is about other releases.
    """
    if old is None:
        return new
    if _about(old) != _about(new):
        what = f"{name}: there are other releases, or another Python, since it was measured"
        raise Problem(what, f"run nox -s history -- {name}")
    again = set(old.not_measured) - set(new.not_measured)
    rows = {key: row for key, row in old.rows.items() if key in new.not_measured} | new.rows
    facts = old.facts + len(again)
    return old.model_copy(
        update={
            "facts": facts,
            "not_measured": tuple(sorted(set(old.not_measured) - again)),
            "releases": counted(old.releases, rows, facts),
            "rows": dict(sorted(rows.items())),
        }
    )


def _about(entry: ClientHistory) -> list[str]:
    versions = [release.version for release in entry.releases]
    return [*versions, entry.compared_with.version, entry.python]


def counted(releases: Sequence[ReleaseMeasured], rows: dict[str, Measured], facts: int) -> tuple[ReleaseMeasured, ...]:
    """Give the releases with the numbers of rows that gave the published answer, another, or none that is known."""
    order = [release.version for release in releases]
    found = []
    for place, release in enumerate(releases):
        pairs = [(span, row.spans[-1]) for row in rows.values() for span in row.spans[:-1]]
        at = [(span, now) for span, now in pairs if _covers(span, place, order)]
        unknown = sum(not span.is_known for span, _ in at)
        other = sum(span.is_known and not span.same(now) for span, now in at)
        counts = {"same": facts - other - unknown, "other": other, "unknown": unknown}
        found.append(release.model_copy(update=counts))
    return tuple(found)


def _covers(span: Span, place: int, order: list[str]) -> bool:
    return order.index(span.since) <= place <= order.index(span.until)


def settled(facts: list[Fact], published: Readings, ask: Ask) -> Readings:
    """Ask until each answer is the published one at once, or came twice; what does neither is unknown."""
    readings: Readings = {}
    earlier: dict[str, list[Seen]] = {}
    for _ in range(TRIES):
        still = [fact for fact in facts if fact.id not in readings]
        if not still:
            break
        for key, reading in ask(still).items():
            before = earlier.setdefault(key, [])
            if (not before and reading.same(published[key])) or any(reading.same(other) for other in before):
                readings[key] = reading
            before.append(reading)
    return {fact.id: readings.get(fact.id, UNSTABLE) for fact in facts}


def _published(project: Project, client: Client) -> Readings:
    """Give what the tables say on this Python."""
    found: Readings = {}
    for name in table_names(project):
        for row in read_table(project, name).rows:
            cell = row.cells[client.name].at(this_python()) if client.name in row.cells else None
            if cell and cell.type:
                found[f"{name}/{row.row}"] = seen_in(cell)
    return found


def _asking(measuring: Measuring, trial: Trial, cache: Cache) -> Ask:
    """Give what runs facts under a release; the cache spares the first run of each what an earlier run gave."""
    asked: set[str] = set()
    given = {"server": asdict(Addresses.at(PORT)), "path": [str(measuring.project.root)]}

    def ask(facts: list[Fact]) -> Readings:
        readings: Readings = {}
        waiting: list[Placed] = []
        by_id: dict[str, tuple[Fact, Environment]] = {}
        for fact in facts:
            environment = trial.environments.get(fact.needs_extras)
            if environment is None:
                readings[fact.id] = Seen(unknown="its extras cannot be installed")
                continue
            job = job_of_fact(fact, trial.client, environment.requirements)
            by_id[job.id] = fact, environment
            if job.id not in asked and (known := cache.find(job, environment)):
                readings[fact.id] = read(known)
            else:
                waiting.append(Placed(job, environment, (trial.client.module,), given))
        asked.update(by_id)
        progress = Progress(f"{trial.client.name} {trial.release.version}", len(waiting))

        def done(result: Result) -> None:
            fact, environment = by_id[result.job.id]
            readings[fact.id] = read(result)
            progress.step(result.job.id, failed=result.problem is not None)
            if result.problem is None:
                cache.keep(result, environment)

        run_jobs(waiting, measuring.project.jobs, done=done)
        return readings

    return ask


def read(result: Result) -> Seen:
    """Give what the result says; a fact that failed says why in a word, and neither yes nor no."""
    if result.problem is None and result.outcome:
        return seen_in(Cell(code="", outcome=result.outcome.value, type=result.outcome.type))
    raised = re.findall(r"^([A-Za-z_][\w.]*)(?=:|$)", result.output, re.MULTILINE)  # a traceback's last, unindented
    if raised and (result.problem or "").startswith("exited"):
        return Seen(unknown=raised[-1])
    return Seen(unknown=result.unavailable or result.problem or "returned nothing")


def _described(trial: Trial, renewed: Trial) -> ReleaseMeasured:
    installed = trial.environments[False].versions

    def besides(environment: Environment | None) -> dict[str, str] | None:
        if environment is None:
            return None
        return {key: version for key, version in environment.versions.items() if installed.get(key) != version}

    return ReleaseMeasured(
        version=trial.release.version,
        released=trial.release.released.isoformat(),
        same=0,
        other=0,
        unknown=0,
        installed=installed,
        with_extras=besides(trial.environments.get(True)),
        with_todays_dependencies=besides(renewed.environments.get(False)),
    )


def _rows(
    client: Client, facts: list[Fact], measured: list[tuple[Trial, Readings]], published: Readings, pinned: str
) -> dict[str, Measured]:
    rows = {}
    for fact in facts:
        readings = [(trial.release.version, readings[fact.id]) for trial, readings in measured]
        found = spans([*readings, (pinned, published[fact.id])])
        if len(found) > 1:
            rows[fact.id] = Measured(code=fact.digest_for(client), spans=tuple(found))
    return dict(sorted(rows.items()))
