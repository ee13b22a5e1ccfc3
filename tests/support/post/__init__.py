"""The programs of the post that this project grew from, run as they stand; see LICENCE.txt."""

import re
import subprocess
import sys
import textwrap
from difflib import ndiff
from pathlib import Path

ADDRESS = "http://127.0.0.1:7249"
PATH = "/ds2man/basic/response/case1"
DATE = re.compile(r"(?i)('date': )'[^']*'")


def listing(name: str) -> str:
    """Give a listing of the post: `server`, `requests`, `aiohttp`, `requests.out` or `aiohttp.out`."""
    return (Path(__file__).parent / f"{name}.txt").read_text(encoding="utf-8")


def program(name: str, module: str, server: str, *, path: str = PATH) -> str:
    """Give a program for the server at this address; a successor's module takes the place of the client's."""
    source = listing(name)
    if module != name:
        source = source.replace(f"import {name}\n", f"import {module} as {name}\n", 1)
    return source.replace(ADDRESS + PATH, server + path)


def in_a_coroutine(source: str) -> str:
    """Put all that follows the functions of a program into a coroutine, and run that."""
    functions, _, rest = source.partition("\ntry:\n")
    body = textwrap.indent(f"try:\n{rest}", "    ")
    return f"import asyncio\n{functions}\nasync def main():\n{body}\nasyncio.run(main())\n"


def run(source: str) -> subprocess.CompletedProcess[str]:
    """Run a program in a process of its own, with this interpreter."""
    Path("program.py").write_text(source, encoding="utf-8")
    return subprocess.run([sys.executable, "program.py"], capture_output=True, text=True, timeout=20, check=False)


def outcome(source: str) -> str:
    """Run a program, and give its exit status, or its last error."""
    done = run(source)
    return done.stderr.splitlines()[-1] if done.returncode else "exit status 0"


def last_line(source: str) -> str:
    """Run a program, and give the last line that it printed, or that of its error."""
    done = run(source)
    return (done.stderr or done.stdout).splitlines()[-1]


def other_lines(source: str, expected: str) -> list[str]:
    """Run a program, and give the lines in which its output is another than this listing; the date may be any."""
    done = run(source)
    printed = done.stdout or done.stderr
    before, after = (DATE.sub(r"\1'...'", text.strip()).splitlines() for text in (listing(expected), printed))
    return [line for line in ndiff(before, after) if line[0] in "+-"]
