"""Whom a client trusts, told by a program of its own: some clients decide when they are imported."""

import json
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from urllib.request import urlopen

SYNC = "response = {module}.get({url!r}, timeout=5)"
ASYNC = """
async def main():
    async with {module}.ClientSession() as session, session.get({url!r}):
        pass

import asyncio
asyncio.run(main())
"""
REPORTED = """
import {module}

try:
{get}
except Exception as error:
    if "CERTIFICATE_VERIFY_FAILED" not in str(error):
        raise
    print("untrusted")
else:
    print("trusted")
"""
# `ssl.SSLContext` inherits what OpenSSL does: a method of the same name comes before it. What is read in Python
# and given as bytes is seen as a file that was opened.
SPY = """
import json
import ssl
import sys

sources = []
locations, paths = ssl.SSLContext.load_verify_locations, ssl.SSLContext.set_default_verify_paths

def load_verify_locations(self, cafile=None, capath=None, cadata=None):
    sources.extend(str(path) for path in (cafile, capath) if path)
    return locations(self, cafile, capath, cadata)

def set_default_verify_paths(self):
    sources.append("")
    return paths(self)

def opened(event, args):
    if event == "open" and str(args[0]).endswith((".pem", ".crt")):
        sources.append(str(args[0]))

ssl.SSLContext.load_verify_locations = load_verify_locations
ssl.SSLContext.set_default_verify_paths = set_default_verify_paths
sys.addaudithook(opened)
"""


def client_file(server: str) -> str:
    """Save the client certificate and its key that the server at this address gives as `client.pem`."""
    with urlopen(f"{server}/client.pem", timeout=5) as response:  # noqa: S310 - on loopback
        Path("client.pem").write_bytes(response.read())
    return "client.pem"


def is_trusted(client: ModuleType, url: str, **environment: str) -> bool:
    """Tell whether the client, started with these environment variables, trusts the server at the URL."""
    said = _run(_program(client, url), environment)
    return {"trusted": True, "untrusted": False}[said[0]]


def trust_of(client: ModuleType, url: str) -> list[str]:
    """Give what the client takes its certificate authorities from: `system`, or the package that brings its own."""
    program = SPY + _program(client, url) + "\nprint(json.dumps(sources))"
    sources = json.loads(_run(program, {})[1])
    return sorted({_owner(source) for source in sources})


def _program(client: ModuleType, url: str) -> str:
    get = (SYNC if hasattr(client, "get") else ASYNC).format(module=client.__name__, url=url)
    indented = "\n".join("    " + line for line in get.splitlines())
    return REPORTED.format(module=client.__name__, get=indented)


def _owner(path: str) -> str:
    _, packages, inside = path.partition("site-packages/")
    return inside.partition("/")[0] if packages else "system"


def _run(program: str, environment: dict[str, str]) -> list[str]:
    command = [sys.executable, "-c", program]
    kept = {name: value for name, value in os.environ.items() if "CA_BUNDLE" not in name and "SSL_CERT" not in name}
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=25, env=kept | environment)
    return done.stdout.splitlines()
