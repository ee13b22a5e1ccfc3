"""Runs in a client's own environment, on the standard library: takes a line of JSON, measures, answers in a line.

python -I <this folder> MODULE ADAPTER
"""

import asyncio
import importlib
import inspect
import json
import resource
import sys
from typing import Any

from . import awaiting, plain
from .settings import Settings


def main(module_name: str, adapter_name: str) -> None:
    """Serve until the input ends."""
    many, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most if most > 0 else many, most))
    module, adapter = importlib.import_module(module_name), importlib.import_module(f".{adapter_name}", __package__)
    waits = inspect.iscoroutinefunction(adapter.get)
    print(json.dumps({"ready": True}), flush=True)
    for line in sys.stdin:
        order: dict[str, Any] = json.loads(line)
        settings = Settings(**order.pop("settings"))
        do = getattr(awaiting if waits else plain, order.pop("do"))
        try:
            found = do(adapter, module, settings, **order)
            answer = asyncio.run(found) if waits else found
        except Exception as error:  # the benchmark shows it as what happened
            answer = {"failed": f"{type(error).__name__}: {error}"}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
