"""The machine that a benchmark's figures come from."""

import os
import platform
from pathlib import Path
from typing import Any

import psutil


def describe() -> dict[str, Any]:
    """Give what `results.json` says of it."""
    congestion = Path("/proc/sys/net/ipv4/tcp_congestion_control")
    return {
        "cpu": _cpu_model(),
        "cores": os.cpu_count(),
        "memory": psutil.virtual_memory().total,
        "system": f"{platform.system()} {platform.release()}",
        "python": platform.python_version(),
        "congestion_control": congestion.read_text(encoding="ascii").strip() if congestion.exists() else None,
    }


def _cpu_model() -> str:
    info = Path("/proc/cpuinfo")
    for line in info.read_text(encoding="utf-8").splitlines() if info.exists() else []:
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()
