"""The project's tasks. `nox -l` lists them; arguments after `--` go to the tool that a task runs."""

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

import nox

nox.options.default_venv_backend = "uv"
nox.options.error_on_missing_interpreters = True
nox.needs_version = ">=2026.4.10"

ROOT = Path(__file__).parent
HTML = Path("build", "html")
REQUIREMENTS = Path("conf", "requirements")
PYTHONS = nox.project.load_toml("conf/pythons.toml")["supported"]
SIDE_BY_SIDE = ("python", "-m", "sidebyside")
TWO_PROCESSES = ("--numprocesses", "2")  # of pytest-xdist
SPHINX = ("-b", "html", "-c", "conf", "-W", "--keep-going", "-n", "docs", str(HTML))


@nox.session(default=True)
def docs(session: nox.Session) -> None:
    """Run the examples, prove the tables, build the site. After `--`: options of sphinx-build."""
    install(session, "docs")
    session.run(*SIDE_BY_SIDE, "run")
    session.run("sphinx-build", *SPHINX, *session.posargs)
    session.log("the site: %s", (ROOT / HTML / "index.html").as_uri())


@nox.session(default=False)
def examples(session: nox.Session) -> None:
    """Run the examples against their committed output. After `--`: parts of their paths, such as `streaming`."""
    install(session, "docs")
    session.run(*SIDE_BY_SIDE, "run", "--examples", *session.posargs)


@nox.session(default=False)
def facts(session: nox.Session) -> None:
    """Prove the facts against the tables. After `--`: parts of their paths, `--slow`, `--rounds 5` in random order."""
    install(session, "docs")
    session.run(*SIDE_BY_SIDE, "run", "--facts", *session.posargs)


@nox.session(default=False)
def update(session: nox.Session) -> None:
    """Rewrite committed outputs and tables, showing each difference. After `--`: parts of paths."""
    install(session, "docs")
    session.run(*SIDE_BY_SIDE, "run", "--update", *session.posargs)


@nox.session(default=False)
def history(session: nox.Session) -> None:
    """Run the facts under older releases, for an hour or so. After `--`: clients, `--rows PART...`; `--releases`.

    With `--releases` it runs no fact: in less than a minute it reads from the package index which releases there are,
    with their days, Pythons and dependencies, keeps that with the day, and prints what is new.
    """
    install(session, "docs")
    session.run(*SIDE_BY_SIDE, "history", *session.posargs)


@nox.session(default=False)
def site(session: nox.Session) -> None:
    """Build the site for the tests: as `docs` does, but runs again only what changed since the last time."""
    install(session, "docs")
    build_what_changed(session)


@nox.session(default=False)
def tests(session: nox.Session) -> None:
    """Build what changed, then test everything. After `--`: `--thorough`, `--soak`, `--site DIR`, options of pytest."""
    install(session, "docs", "server", "tests")
    if not any(argument.partition("=")[0] == "--site" for argument in session.posargs):
        build_what_changed(session)
    named = [argument for argument in session.posargs if argument.startswith("tests/")]
    if not named or any(argument.startswith("tests/browser") for argument in named):
        session.run("python", "-m", "tests.browser.chromium")
    session.run("pytest", *TWO_PROCESSES, *session.posargs)


@nox.session(default=False)
def lint(session: nox.Session) -> None:
    """Check style, types, spelling, workflows, facts and tables; runs none. After `--`: `--fix` mends style."""
    install(session, "docs", "server", "tests", "lint")
    fix = "--fix" in session.posargs
    session.run("ruff", "check", *(["--fix"] if fix else []), ".")
    session.run("ruff", "format", *([] if fix else ["--check"]), ".")
    session.run("mypy")
    session.run("codespell")
    session.run("zizmor", "--offline", "--quiet", ".github")
    session.run("lint-imports")
    session.run(*SIDE_BY_SIDE, "lint")


@nox.session(default=False)
def linkcheck(session: nox.Session) -> None:
    """Ask whether what the pages link to outside is still there. After `--`: options of sphinx-build."""
    install(session, "docs")
    session.run(*SIDE_BY_SIDE, "run", "--cached")
    session.run("sphinx-build", "-b", "linkcheck", "-c", "conf", "docs", "build/linkcheck", *session.posargs)


@nox.session(default=False)
def serve(session: nox.Session) -> None:
    """Start the playground server that the examples talk to. After `--`: its options, such as `--port 8000`."""
    install(session, "server")
    session.run("python", "-m", "server", *session.posargs)


@nox.session(default=False)
def live(session: nox.Session) -> None:
    """Serve the site, rebuilt on every save; runs again only what changed. After `--`: options of sphinx-autobuild."""
    install(session, "docs", "live")
    watched = [option for folder in ("examples", "tests/facts", "server", "conf") for option in ("--watch", folder)]
    session.run(
        "python", "-m", "server.ending", "sphinx_autobuild", *watched,
        "--ignore", "*/__pycache__/*", "--ignore", "*.out",
        "--pre-build", " ".join([*SIDE_BY_SIDE, "run", "--cached"]),
        "-c", "conf", "docs", str(HTML), *session.posargs,
        interrupt_timeout=15, terminate_timeout=5,  # seconds, for a run that is under way to end what it started
    )  # fmt: skip


@nox.session(default=False)
def bench(session: nox.Session) -> None:
    """Measure the clients on a quiet machine. After `--`: scenarios, clients, `--rounds 3`; or `pipeline`."""
    install(session, "docs")
    name, options = (
        ("pipeline", session.posargs[1:]) if "pipeline" in session.posargs[:1] else ("clients", session.posargs)
    )
    session.run("python", "-m", f"tests.benchmarks.{name}", *options)


@nox.session(default=False)
def pins(session: nox.Session) -> None:
    """Refresh the pinned requirements, for every supported Python. After `--`: options of uv pip compile."""
    install(session, "docs")
    needed = session.run(*SIDE_BY_SIDE, "requirements", silent=True)
    compile_pins(session, "clients", needed)
    for name in ("bench", "bench-server", "httpbin"):
        compile_pins(session, name)
    together: list[str] = []  # they share environments, so that their pins must agree
    for name in ("docs", "server", "tests", "lint", "live"):
        compile_pins(session, name, constraints=together)
        together.append(name)


@nox.session(default=False)
def tomorrow(session: nox.Session) -> None:
    """Ignore the pins: run and build with the newest releases, to see what they break."""
    session.install("--upgrade", "-r", str(REQUIREMENTS / "docs.in"))
    use_package(session)
    session.run(*SIDE_BY_SIDE, "run", "--unpinned")
    session.run("sphinx-build", *SPHINX, *session.posargs)


def install(session: nox.Session, *names: str) -> None:
    """Install pinned requirements into the session."""
    session.install(*(part for name in names for part in ("-r", str(REQUIREMENTS / f"{name}.txt"))))
    use_package(session)


def build_what_changed(session: nox.Session) -> None:
    """Run what changed since the last time, and build the site."""
    session.run(*SIDE_BY_SIDE, "run", "--cached")
    session.run("sphinx-build", *SPHINX)


def use_package(session: nox.Session) -> None:
    """Let the session import our package, which is not a distribution, and tell it whom to end with."""
    session.env["NOX_PROCESS"] = str(os.getpid())
    session.env["PYTHONPATH"] = os.pathsep.join([str(ROOT), str(ROOT / "conf")])


def compile_pins(session: nox.Session, name: str, text: str | None = None, *, constraints: Sequence[str] = ()) -> None:
    """Write conf/requirements/<name>.txt, from the .in file beside it or from `text`."""
    source = "-" if text else str(REQUIREMENTS / f"{name}.in")
    command = ["uv", "pip", "compile", source, "--universal", "--python-version", PYTHONS[0], "--upgrade", "--quiet"]
    command += [part for other in constraints for part in ("--constraints", str(REQUIREMENTS / f"{other}.txt"))]
    command += ["--no-header", "--no-annotate", "-o", str(REQUIREMENTS / f"{name}.txt"), *session.posargs]
    subprocess.run(  # nox cannot write to a command's standard input
        [str(Path(session.bin, command[0])), *command[1:]], input=text, text=True, check=True
    )
