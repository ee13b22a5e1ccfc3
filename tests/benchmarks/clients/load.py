"""What the servers can do: h2load (of nghttp2), a load generator written in C, on the clients' processors."""

import re
import shutil
import subprocess

from sidebyside.problems import Problem

from .cores import Cores
from .scenarios import Point, Scenario

NAME = "load"
DESCRIBED = {
    "title": "h2load", "client": None,
    "settings": "A load generator in C, on the clients' processor: what the server can do.",
}  # fmt: skip
SCENARIOS = ("fast", "slow", "http2")
FEW, ENOUGH = 1000, 4000  # requests


def find() -> str:
    """Give its path. Raises `Problem` where it is not installed."""
    if not (path := shutil.which("h2load")):
        raise Problem("h2load is not installed; install nghttp2 (Debian: nghttp2-client), which has it")
    return path


def measure(base: str, scenario: Scenario, point: Point, cores: Cores) -> dict[str, float]:
    """Give the answers a second that a point's requests get. Raises `Problem` if it cannot tell."""
    requests = 15 * point.at_once if scenario.name == "slow" else FEW if point.at_once < 5 else ENOUGH
    connections = ["-c1", f"-m{point.at_once}"] if scenario.server == "http2" else ["--h1", f"-c{point.at_once}"]
    done = subprocess.run(
        [find(), "-t1", *connections, f"-n{requests}", base + point.path],
        capture_output=True, text=True, check=False, preexec_fn=cores.for_client, timeout=120,
    )  # fmt: skip
    rate = re.search(r"finished in .*?, ([\d.]+) req/s", done.stdout)
    counted = re.search(r"(\d+) succeeded, (\d+) failed, (\d+) errored, (\d+) timeout", done.stdout)
    if not rate or not counted:
        raise Problem(f"h2load: {scenario.name}: exit status {done.returncode}: {done.stderr.strip()[-200:]}")
    return {"rate": float(rate[1]), "errors": float(requests - int(counted[1]))}
