"""The machine that a benchmark's figures come from."""

import os
import platform
import time
from pathlib import Path
from typing import Any

import psutil


def describe() -> dict[str, Any]:
    """Give the machine, and the day. `memory` is in bytes."""
    return {
        "date": time.strftime("%Y-%m-%d", time.gmtime()),
        "cpu": _cpu_model(),
        "cores": os.cpu_count(),
        "memory": psutil.virtual_memory().total,
        "system": f"{platform.system()} {platform.release()}",
        "python": platform.python_version(),
    }


def load() -> float:
    """Give how many processes wanted to run in the last minute, on average: ours and everybody else's."""
    return round(os.getloadavg()[0], 1)


def congestion_control() -> str | None:
    """Give the name of what TCP connections of this machine use, as Linux has it (RFC 5681 asks for one)."""
    path = Path("/proc/sys/net/ipv4/tcp_congestion_control")
    return path.read_text(encoding="ascii").strip() if path.exists() else None


def _cpu_model() -> str:
    info = Path("/proc/cpuinfo")
    for line in info.read_text(encoding="utf-8").splitlines() if info.exists() else []:
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()
