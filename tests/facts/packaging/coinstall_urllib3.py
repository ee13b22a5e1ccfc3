"""An installed `urllib3` stays as it was

What the plain install holds was put beside a stand-in for `urllib3`, Python was started once, and `urllib3`
asked for its version. niquests' urllib3-future writes itself over it at the start of the interpreter: a
requests in the same environment then runs on urllib3-future without being asked.
"""

import os
import subprocess
import sysconfig
import venv
from pathlib import Path

QUESTION = "Does an installed urllib3 stay as it was?"
ANSWERS = {True: ("yes", "yes"), False: ("no", "overwritten")}


STAND_IN = "the urllib3 that was there before"


def _urllib3_beside(client):
    """Put what this client's environment holds beside a urllib3, start Python once, and ask that urllib3 for itself."""
    venv.create("both")
    packages = Path(sysconfig.get_path("purelib", "venv", vars={"base": "both"})).resolve()
    for item in Path(client.__file__).parents[1].iterdir():
        if item.name != "urllib3":
            (packages / item.name).symlink_to(item)
    (packages / "urllib3").mkdir()
    (packages / "urllib3" / "__init__.py").write_text(f"__version__ = {STAND_IN!r}")
    python = Path("both", "Scripts" if os.name == "nt" else "bin", "python").absolute()
    asked = [str(python), "-I", "-c", "import urllib3; print(urllib3.__version__)"]
    return subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip()


def with_requests(requests, server):
    return _urllib3_beside(requests) == STAND_IN


def with_httpx(httpx, server):
    return _urllib3_beside(httpx) == STAND_IN


def with_aiohttp(aiohttp, server):
    return _urllib3_beside(aiohttp) == STAND_IN
