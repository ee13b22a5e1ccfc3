"""Results of a benchmark that never ran, in the form of `docs/performance/results.json`."""

from typing import Any


def results() -> dict[str, Any]:
    """Give a sweep, a single point, points with names, and a size."""
    return {
        "format": 1,
        "measured": ["2026-11-25"],
        "method": ["In rounds."],
        "machine": {
            "cpu": "A processor", "cores": 2, "memory": 8 * 2**30, "system": "Linux 6.18", "python": "3.11.7",
            "congestion_control": None, "pinned": {"server": [0], "client": [1]},
        },
        "versions": {"httpx": "0.1.0", "granian": "2.8.7"},
        "figures": {
            "rate": {"title": "responses a second", "unit": "/s", "better": "more"},
            "cpu": {"title": "processor time a response", "unit": "µs", "better": "less"},
            "size": {"title": "size", "unit": "MiB", "better": "less"},
        },
        "contenders": {
            "requests": contender("requests", "client", "requests"),
            "httpx_async": contender("httpx async", "client", "httpx"),
            "httpx_async_tuned": contender("httpx async, tuned", "tuned", "httpx"),
            "aiohttp": contender("aiohttp", "client", "aiohttp"),
            "asyncio": contender("bare asyncio streams", "reference", None),
        },
        "scenarios": {
            "fast": scenario("Many at once", ["cpu"], "requests at once", {"1": point(), "50": point(times=2)}),
            "latency": scenario("One after another", ["cpu"], None, {"": point()}),
            "body": scenario("Bodies", ["cpu"], None, {"1 KiB": point(), "64 KiB": point(times=0.5)}),
            "installed": {
                "title": "Installed", "about": "Its size.", "figure": "size", "others": [], "axis": None,
                "points": {"": {name: measured(size=size) for name, size in (("requests", 2.5), ("aiohttp", 7))}},
            },
        },
        "profiles": {"50": {"httpx_async": {"httpcore/a.py": 0.4, "httpcore/b.py": 0.1}}},
    }  # fmt: skip


def contender(title: str, kind: str, client: str | None) -> dict[str, Any]:
    """Give what is said of a contender."""
    return {"title": title, "kind": kind, "client": client, "settings": "`Session()`, as it is"}


def scenario(title: str, others: list[str], axis: str | None, points: dict[str, Any]) -> dict[str, Any]:
    """Give a scenario of rates."""
    about = "Each asks for `/bytes/100`."
    return {"title": title, "about": about, "figure": "rate", "others": others, "axis": axis, "points": points}


def point(times: float = 1) -> dict[str, Any]:
    """Give what was measured at a point: httpx_async 1000, the others by their factors of it."""
    factors = {"requests": 0.5, "httpx_async": 1, "httpx_async_tuned": 1.1, "aiohttp": 4, "asyncio": 8}
    found = {name: measured(rate=1000 * factor * times, cpu=1000 / factor) for name, factor in factors.items()}
    found["requests"]["errors"] = 1234
    return found


def measured(**medians: float) -> dict[str, Any]:
    """Give figures whose quartiles are 5 % around them."""
    figures = {name: {"low": value * 0.95, "median": value, "high": value * 1.05} for name, value in medians.items()}
    return {"rounds": 4, "figures": figures}
