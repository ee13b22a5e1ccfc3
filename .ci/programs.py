"""Runs playground.py and programs of the site by `uv run`, as a reader does who has uv alone, on any system.

    python .ci/programs.py build/html first_request json_body

Each program of those topics must print what stands beside it in examples/. Exit status 0 if all do.
"""

import difflib
import os
import re
import socket
import subprocess
import sys
import time
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]
PORT = 7249
LIMIT = 120  # seconds, in which uv gets what the programs need
UV_RUN = ["uv", "run", "--quiet", "--no-project"]


def main(site: Path, topics: list[str]) -> int:
    """Run the programs of the topics; return the exit status."""
    scripts = [script for topic in topics for script in sorted((site / "examples" / topic).glob("with_*.py"))]
    if not scripts:
        print(f"{site}/examples has no program of {', '.join(topics)}", file=sys.stderr)
        return 1
    playground = subprocess.Popen([*UV_RUN, str(site / "playground.py")])
    try:
        wait_for(playground)
        differ = [script for script in scripts if not prints_what_it_should(script, site)]
    finally:
        playground.terminate()
        playground.wait(LIMIT)
    print(f"{len(scripts) - len(differ)} passed, {len(differ)} failed")
    return 1 if differ else 0


def wait_for(playground: subprocess.Popen[bytes]) -> None:
    """Wait until the playground takes connections."""
    until = time.monotonic() + LIMIT
    while playground.poll() is None and time.monotonic() < until:
        try:
            socket.create_connection(("127.0.0.1", PORT), timeout=1).close()
        except OSError:
            time.sleep(0.2)
        else:
            return
    sys.exit(f"playground.py does not listen on port {PORT} after {LIMIT} s")


def prints_what_it_should(script: Path, site: Path) -> bool:
    """Run a program, and show where its output differs from the one that is committed."""
    done = subprocess.run(
        [*UV_RUN, str(script)], env=os.environ | {"PYTHONUTF8": "1"}, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, encoding="utf-8", timeout=LIMIT, check=False,
    )  # fmt: skip
    committed = (ROOT / script.relative_to(site)).with_suffix(".out").read_text(encoding="utf-8")
    lines = [normalised(text).splitlines() for text in (committed, done.stdout)]
    difference = "\n".join(difflib.unified_diff(*lines, "committed", "printed here", lineterm=""))
    print(f"{script.relative_to(site).as_posix()}: {difference or 'as committed'}")
    return not difference


def normalised(text: str) -> str:
    """Replace what may differ from run to run."""
    rules = tomllib.loads((ROOT / "conf" / "normalisations.toml").read_text(encoding="utf-8"))["rule"]
    for rule in rules:
        text = re.sub(rule["pattern"], rule["replacement"], text)
    return text


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))
