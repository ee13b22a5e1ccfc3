"""The history: the facts under older releases of each client, kept in `docs/compare/history.json`.

Each minor release of the last years is run by its newest patch, in environments with the dependencies that there were
when it came out. Where it then answers otherwise than the published table, it is asked again with today's
dependencies: if it now agrees, the difference was theirs. Tables are only read here, never written.
"""

import platform
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sidebyside import layout, tables
from sidebyside.cache import Cache
from sidebyside.clients import Client, Clients, load_clients
from sidebyside.environments import Environment, make_environment, normalised
from sidebyside.facts import Fact
from sidebyside.history_file import read_history, write_history
from sidebyside.jobs import Work, job_for
from sidebyside.linting import load_facts
from sidebyside.problems import Problem
from sidebyside.progress import Progress
from sidebyside.proving import make_server_environment
from sidebyside.releases import Release, older_minors, release_of
from sidebyside.running import Result, run_jobs
from sidebyside.spans import Reading, Span, is_known, reading_of, same, spans

YEARS = 3
TRIES = 3  # an outcome that is not the published one counts if two of them agree
RESULTS = layout.BUILD / "history-results.json"  # so that an interrupted run goes on where it was
UNSTABLE: Reading = {"unknown": "not the same twice"}
Readings = dict[str, Reading]
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


def measure(names: Sequence[str], parts: Sequence[str], say: Say) -> None:
    """Measure the clients, or all of them, and write the file after each; what it says of the others stays.

    With `parts` of ids, such as `redirects/default`, only these rows are measured again. Raises `Problem` where a
    client or a row is not known, no release can be found or no server starts.
    """
    from server.running import starting  # from the project's root, which the command puts on the path

    clients = load_clients()
    for name in names:
        if name not in clients.by_name:
            raise Problem(f"no client is called {name!r}; write some of: {', '.join(clients.by_name)}")
    history = read_history()
    server = make_server_environment()
    for name in names or clients.by_name:
        client = clients.by_name[name]
        trials = prepare(client, say)
        with starting(python=str(server.python), deadline=30) as wait_until_ready:
            wait_until_ready()
            entry = measure_client(client, trials, clients, parts, say)
        history[name] = renewed_in_part(history.get(name), entry, name) if parts else entry
        write_history(history)
        say(f"{name}: {len(history[name]['rows'])} rows were other or unknown under some older release; written")


def prepare(client: Client, say: Say) -> list[Trial]:
    """Find the client's older releases, oldest first, and make their environments."""
    today = datetime.now(UTC).date()
    releases = older_minors(client.distribution, pinned_version(client), years_before(today, YEARS))
    say(f"{client.name}: {', '.join(release.version for release in releases) or 'no older release'}")
    return [_trial(client, release, _midnight(release.released + timedelta(days=2)), today) for release in releases]


def pinned_version(client: Client) -> str:
    """Give the version that the published tables were proven with. Raises `Problem` where it is not pinned."""
    name = normalised(client.distribution)
    found = re.search(rf"^{re.escape(name)}==([^\s;]+)", layout.PINS.read_text(encoding="utf-8"), re.MULTILINE)
    if not found:
        raise Problem(f"{layout.shown(layout.PINS)}: {name} is not pinned; run nox -s pins")
    return found[1]


def years_before(day: date, years: int) -> date:
    """Give the same day some years earlier; of 29 February, the 28th."""
    return day.replace(year=day.year - years, day=28 if (day.month, day.day) == (2, 29) else day.day)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)


def _trial(client: Client, release: Release, before: datetime, today: date) -> Trial:
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
                tuple(_at(requirement, client, release) for requirement in wanted), pins=None, options=tuple(options)
            )
        except Problem as problem:
            trial.problems[extras] = str(problem)
    return trial


def _at(requirement: str, client: Client, release: Release) -> str:
    is_client = normalised(requirement) == normalised(client.distribution)
    return f"{requirement}=={release.version}" if is_client else requirement


def measure_client(
    client: Client, trials: list[Trial], clients: Clients, parts: Sequence[str], say: Say
) -> dict[str, Any]:
    """Give the client's entry in the history: what its older releases answered otherwise than the newest."""
    published = _published(client)
    known = load_facts(clients).values()
    facts = [fact for fact in known if not fact.is_slow and fact.id in published and _is_wanted(fact, parts)]
    if not facts:
        raise Problem(f"no row that can be measured is called {' or '.join(parts)}; write <table>/<row>")
    newest = release_of(client.distribution, pinned_version(client))
    cache = Cache(RESULTS)
    today = datetime.now(UTC).date()
    measured: list[tuple[Trial, Readings]] = []
    releases: list[dict[str, Any]] = []
    failed: dict[str, str] = {}
    for trial in trials:
        if False not in trial.environments:
            failed[trial.release.version] = trial.problems[False]
            say(f"{client.name} {trial.release.version}: not measured: {trial.problems[False]}")
            continue
        readings = settled(facts, published, _asking(trial, clients, cache))
        others = [
            fact for fact in facts if is_known(readings[fact.id]) and not same(readings[fact.id], published[fact.id])
        ]
        renewed = _trial(client, trial.release, _midnight(today), today)
        if others and False in renewed.environments:
            alike = renewed.environments[False].versions == trial.environments[False].versions
            for key, reading in settled(others, published, _asking(renewed, clients, cache)).items():
                if same(reading, published[key]):
                    readings[key] = UNSTABLE if alike else readings[key] | {"dependencies": True}
        cache.write()
        measured.append((trial, readings))
        releases.append(_described(trial, renewed))
    rows = _rows(client, facts, measured, published)
    return {
        "measured": today.isoformat(),
        "python": platform.python_version(),
        "compared_with": {"version": newest.version, "released": newest.released.isoformat()},
        "facts": len(facts),
        "not_measured": sorted(fact.id for fact in known if fact not in facts),
        "not_installed": sorted(failed),
        "releases": counted(releases, rows, len(facts)),
        "rows": rows,
    }


def _is_wanted(fact: Fact, parts: Sequence[str]) -> bool:
    return not parts or any(part in fact.id for part in parts)


def renewed_in_part(old: dict[str, Any] | None, new: dict[str, Any], name: str) -> dict[str, Any]:
    """Give the old entry with the rows of the new one in their place.

    Raises `Problem` where the old one is about other releases.
    """
    if old is None:
        return new
    if _about(old) != _about(new):
        raise Problem(f"{name}: there are other releases since it was measured; run nox -s history -- {name}")
    again = set(old["not_measured"]) - set(new["not_measured"])
    rows = {key: row for key, row in old["rows"].items() if key in new["not_measured"]} | new["rows"]
    facts = old["facts"] + len(again)
    return old | {
        "facts": facts,
        "not_measured": sorted(set(old["not_measured"]) - again),
        "releases": counted(old["releases"], rows, facts),
        "rows": dict(sorted(rows.items())),
    }


def _about(entry: dict[str, Any]) -> list[str]:
    versions = [release["version"] for release in entry["releases"]]
    return [*versions, entry["compared_with"]["version"], entry["python"]]


def counted(releases: list[dict[str, Any]], rows: dict[str, Any], facts: int) -> list[dict[str, Any]]:
    """Give the releases with the numbers of rows that gave the published answer, another, or none that is known."""
    order = [release["version"] for release in releases]
    found = []
    for place, release in enumerate(releases):
        pairs = [(span, row["spans"][-1]) for row in rows.values() for span in row["spans"][:-1]]
        at = [(span, now) for span, now in pairs if _covers(span, place, order)]
        unknown = sum(not is_known(span) for span, _ in at)
        other = sum(is_known(span) and not same(span, now) for span, now in at)
        found.append(release | {"same": facts - other - unknown, "other": other, "unknown": unknown})
    return found


def _covers(span: Span, place: int, order: list[str]) -> bool:
    return order.index(span["since"]) <= place <= order.index(span["until"])


def settled(facts: list[Fact], published: Readings, ask: Ask) -> Readings:
    """Ask until each answer is the published one at once, or came twice; what does neither is unknown."""
    readings: Readings = {}
    earlier: dict[str, list[Reading]] = {}
    for _ in range(TRIES):
        still = [fact for fact in facts if fact.id not in readings]
        if not still:
            break
        for key, reading in ask(still).items():
            before = earlier.setdefault(key, [])
            if (not before and same(reading, published[key])) or any(same(reading, other) for other in before):
                readings[key] = reading
            before.append(reading)
    return {fact.id: readings.get(fact.id, UNSTABLE) for fact in facts}


def _published(client: Client) -> Readings:
    return {
        f"{path.stem}/{row['row']}": reading_of(row["cells"][client.name])
        for path in tables.table_files()
        for row in tables.read_table(path)["rows"]
        if client.name in row["cells"]
    }


def _asking(trial: Trial, clients: Clients, cache: Cache) -> Ask:
    """Give what runs facts under a release; the cache spares the first run of each what an earlier run gave."""
    from server.running import PORT, Addresses

    asked: set[str] = set()

    def ask(facts: list[Fact]) -> Readings:
        readings: Readings = {}
        jobs = []
        for fact in facts:
            environment = trial.environments.get(fact.needs_extras)
            if environment is None:
                readings[fact.id] = {"unknown": "its extras cannot be installed"}
                continue
            work = Work(fact, trial.client, environment.requirements)
            jobs.append((fact, job_for(work, environment, clients, Addresses.at(PORT))))
        by_id = {job.id: fact for fact, job in jobs}
        known = [result for _, job in jobs if job.id not in asked and (result := cache.find(job))]
        readings |= {by_id[result.job.id].id: read(result) for result in known}
        waiting = [job for fact, job in jobs if fact.id not in readings]
        asked.update(by_id)
        progress = Progress(f"{trial.client.name} {trial.release.version}", len(waiting))

        def done(result: Result) -> None:
            readings[by_id[result.job.id].id] = read(result)
            progress.step(result.job.id, failed=result.problem is not None)
            cache.keep(result)

        run_jobs(waiting, done=done)
        return readings

    return ask


def read(result: Result) -> Reading:
    """Give what the result says; a fact that failed says why in a word, and neither yes nor no."""
    if result.problem is None and result.outcome:
        return {"outcome": result.outcome["value"], "type": result.outcome["type"]}
    raised = re.findall(r"^([A-Za-z_][\w.]*)(?=:|$)", result.output, re.MULTILINE)  # a traceback's last, unindented
    if raised and (result.problem or "").startswith("exited"):
        return {"unknown": raised[-1]}
    return {"unknown": result.problem or "returned nothing"}


def _described(trial: Trial, renewed: Trial) -> dict[str, Any]:
    installed = trial.environments[False].versions
    entry: dict[str, Any] = {
        "version": trial.release.version,
        "released": trial.release.released.isoformat(),
        "same": 0,
        "other": 0,
        "unknown": 0,
        "installed": installed,
    }
    for name, environment in (
        ("with_extras", trial.environments.get(True)),
        ("with_todays_dependencies", renewed.environments.get(False)),
    ):
        if environment:
            entry[name] = {
                key: version for key, version in environment.versions.items() if installed.get(key) != version
            }
    return entry


def _rows(
    client: Client, facts: list[Fact], measured: list[tuple[Trial, Readings]], published: Readings
) -> dict[str, Any]:
    rows = {}
    for fact in facts:
        readings = [(trial.release.version, readings[fact.id]) for trial, readings in measured]
        found = spans([*readings, (pinned_version(client), published[fact.id])])
        if len(found) > 1:
            rows[fact.id] = {"code": fact.digest_for(client), "spans": found}
    return dict(sorted(rows.items()))
