"""Which browser the tests drive: one on PATH, else Playwright's own, else Debian's. As a command, gets one."""

import contextlib
import functools
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from playwright.sync_api import Browser, Error, sync_playwright

ROOT = Path(__file__).parents[2]
SHELL = "chromium-headless-shell"  # Debian's: opens a page in less than half of the time that Chromium takes
NAMES = (SHELL, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PLAYWRIGHTS = ""  # the headless shell that Playwright installs for itself, where it finds it
DOWNLOAD = [sys.executable, "-m", "playwright", "install", "--only-shell", "chromium"]
APT_GET = ["apt-get", "-qq", "-o", "DPkg::Lock::Timeout=120"]
LIMIT = 600  # seconds for a download


Say = Callable[[str], None]
Step = Callable[[Say], list[str]]
"""Says what it does, does it, and gives the browsers that are there now."""


class NoBrowserError(Exception):
    """There is none; the text says what to do."""


def main() -> int:
    """Find a browser that opens a page, and install one where there is none. Returns the exit status."""
    try:
        found = first([on_path, playwrights_own, downloaded, from_debian], say=lambda line: print(line, flush=True))
    except NoBrowserError as none:
        print(none, file=sys.stderr)
        return 1
    print(f"browser: {name_of(found)} opens a page")
    return 0


@functools.cache
def executable() -> str:
    """Give the browser that is there, as Playwright's `executable_path` takes it."""
    return first([on_path, playwrights_own])


def first(steps: list[Step], say: Say = lambda _: None) -> str:
    """Give the first browser that opens a page, one step after another; each says what it does before it does it."""
    for step in steps:
        for candidate in step(say):
            reason = fault(candidate)
            if not reason:
                return candidate
            say(f"browser: {name_of(candidate)} opens no page: {reason}")
    raise NoBrowserError(
        "browser: none that opens a page; install Chromium or Google Chrome, so that one of "
        f"{', '.join(NAMES)} is a command. All other tests: nox -s tests -- {' '.join(others())}"
    )


def on_path(say: Say) -> list[str]:
    """Give the browsers that are commands, those too that another of the same name stands before."""
    say(f"browser: looking for {', '.join(NAMES)} on PATH")
    folders = os.environ.get("PATH", os.defpath).split(os.pathsep)
    return [found for name in NAMES for folder in folders if (found := shutil.which(name, path=folder))]


def playwrights_own(say: Say) -> list[str]:
    """Give Playwright's headless shell, if it was installed before."""
    say("browser: looking for the headless shell that Playwright installed")
    return [PLAYWRIGHTS]


def downloaded(say: Say) -> list[str]:
    """Let Playwright download its headless shell."""
    say("browser: downloading Playwright's headless shell: playwright install --only-shell chromium")
    return [PLAYWRIGHTS] if done(DOWNLOAD, say) else []


def from_debian(say: Say) -> list[str]:
    """Install Debian's package, if we may."""
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        return []
    say(f"browser: installing the package {SHELL}: apt-get install {SHELL}")
    if not done([*APT_GET, "update"], say) or not done([*APT_GET, "install", "--yes", SHELL], say):
        return []
    return on_path(say)


def done(command: list[str], say: Say) -> bool:
    """Run a command; tell whether it succeeded, and say why where it did not."""
    environ = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    try:
        ended = subprocess.run(
            command, env=environ, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=LIMIT, check=False
        )
    except subprocess.TimeoutExpired:
        say(f"browser: that took more than {LIMIT} s")
        return False
    if ended.returncode:
        lines = (ended.stderr.strip() or ended.stdout.strip() or "no reason given").splitlines()
        said = [line for line in lines if line.startswith(("Error:", "E:"))] or lines
        say(f"browser: that failed: {said[-1]}")
    return ended.returncode == 0


def fault(candidate: str) -> str:
    """Give why a browser cannot open a page, "" if it can."""
    try:
        with launched(candidate) as browser:
            page = browser.new_page()
            page.set_content("<p>It opens.</p>")
            return "" if page.inner_text("p") == "It opens." else "it shows another page"
    except Error as error:
        line = error.message.splitlines()[0]
        return "it is not there" if "Executable doesn't exist" in line else line


@contextlib.contextmanager
def launched(candidate: str | None = None) -> Iterator[Browser]:
    """Give a browser, for the thread that asks for it; the one that is there, if none is named."""
    chosen = executable() if candidate is None else candidate
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chosen or None, args=ARGUMENTS)
        yield browser
        browser.close()


def name_of(candidate: str) -> str:
    """Give what a browser is called in messages."""
    return candidate or "Playwright's headless shell"


def others() -> list[str]:
    """Give the folders of the tests that need no browser."""
    folders = {path.parent.relative_to(ROOT).as_posix() for path in (ROOT / "tests").glob("*/test_*.py")}
    return sorted(folders - {"tests/browser"})


if __name__ == "__main__":
    sys.exit(main())
