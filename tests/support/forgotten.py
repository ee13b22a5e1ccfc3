"""Programs that forget to close their client, and what Python then says of it."""

import re
import subprocess
import sys

SYNC = """
import {module}

def main():
    client = {module}.{client}()
    client.get("{url}")

main()
"""
# Whether the answer has been read decides whether its connection is still in use when the program ends.
ASYNC = """
import asyncio
import {module}

async def main():
    client = {module}.{client}()
    response = await client.get("{url}")
    {then}

asyncio.run(main())
"""


def said(program: str, *options: str) -> list[str]:
    """Run the program in a Python of its own with these options; give the lines that it wrote to standard error."""
    command = [sys.executable, "-I", *options, "-c", program]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=20)
    return done.stderr.splitlines()


def warned(program: str) -> list[str]:
    """Run the program with every warning shown; give what each says, without the object that it is about."""
    found = (
        re.search(r"\b\w+Warning: (?!Enable tracemalloc)[^<]*<?[\w.]*", line) for line in said(program, "-W", "always")
    )
    return [match[0] + ">" * ("<" in match[0]) for match in found if match]
