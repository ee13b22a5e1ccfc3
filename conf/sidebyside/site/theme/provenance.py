"""Where the site comes from: the day and the commit of the build, and what everything ran with."""

import os
import subprocess
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxRole

from sidebyside.model.problem import Problem
from sidebyside.model.tables import Table
from sidebyside.site.material import Material
from sidebyside.site.theme.address import site_address

# What says the commit where the build has no repository: GitHub, and anybody else.
COMMITS = ("GITHUB_SHA", "SOURCE_COMMIT")


class Built(nodes.inline):
    """Stands on a page that is read once for the build that writes it, perhaps days later; see `fill_in_build`."""


class BuiltRole(SphinxRole):
    """`` {built}`day` `` is the day of the build that writes the page."""

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        """Give its place."""
        return [Built(only=self.text)], []


def built(root: Path, environ: Mapping[str, str] = os.environ) -> str:
    """Say when and from which commit the site is built: "2026-11-22, commit 22e2db7".

    A build without an address is nobody's but its maker's: it says "working copy", so that an edit changes no other
    page. The day is that of SOURCE_DATE_EPOCH (https://reproducible-builds.org/specs/source-date-epoch/) or today, in
    UTC. Outside a repository, and without git, the commit is what the host says, or left out. Raises `Problem` if
    SOURCE_DATE_EPOCH is no number of seconds.
    """
    epoch = environ.get("SOURCE_DATE_EPOCH")
    try:
        day = datetime.fromtimestamp(int(epoch), UTC) if epoch else datetime.now(UTC)
    except (ValueError, OverflowError, OSError):
        mend = "write whole seconds since 1970, or unset it"
        raise Problem(f"SOURCE_DATE_EPOCH is {epoch!r}", mend) from None
    if not site_address(environ):
        return f"{day.date().isoformat()}, working copy"
    commit = _commit(root) or next((environ[name][:7] for name in COMMITS if environ.get(name)), "")
    return day.date().isoformat() + (f", commit {commit}" if commit else "")


def _commit(root: Path) -> str:
    """Give the commit of a clean tree; nothing where `root` is not the top of a repository."""
    if not (root / ".git").exists():
        return ""
    head = _git(root, "rev-parse", "--short=7", "HEAD")
    changed = head and _git(root, "status", "--porcelain", "--untracked-files=no")
    return f"{head} and changes" if changed else head


def _git(root: Path, *arguments: str) -> str:
    try:
        done = subprocess.run(["git", *arguments], cwd=root, capture_output=True, text=True, timeout=30, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""


def fill_in_build(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Say on the page when it was built."""
    for node in list(doctree.findall(Built)):
        said: str = app.config.sidebyside_built
        node.replace_self(nodes.Text(said.partition(",")[0] if node.get("only") == "day" else said))


def footer(material: Material, build: str) -> str:
    """Say with what everything on the site ran, and when."""
    run = material.evidence.run
    *clients, last = [f"{client.title} {run.version_of(name)}" for name, client in material.clients.by_name.items()]
    return (
        f"Every program ran and every cell was proven in the build that published this page, on Python {run.python} "
        f"with {', '.join(clients)} and {last}; what another Python answers names that Python and the day. "
        f"Built {build}."
    )


def of_table(material: Material, table: Table) -> nodes.paragraph:
    """Say when and with what the table was proven: in this build, but for the rows that take too long for every one."""
    line = nodes.paragraph("", "Proven for this build (", Built(), classes=["proven"])
    line += nodes.Text(f") on Python {material.evidence.run.python}, with the versions that head the columns.")
    days: dict[tuple[str, str], list[str]] = {}
    for row in table.rows:
        if row.proven:
            days.setdefault((row.proven.date, row.proven.python), []).append(f"“{row.label}”")
    for (day, python), labels in days.items():
        listed = ", ".join(labels).replace("`", "")
        line += nodes.Text(f" Too slow for every build, and proven on {day} on Python {python}: {listed}.")
    return line
