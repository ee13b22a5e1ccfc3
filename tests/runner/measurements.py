"""Results of a benchmark that never ran, in the form of `docs/performance/results.json`."""

from typing import Any

ROUNDS = 4


def results() -> dict[str, Any]:
    """Give three rounds and one without a value: a sweep, a single point, points with names, and one value a run.

    At one of the points some were measured in twice as many.
    """
    return {
        "machine": {
            "date": "2026-11-25",
            "cpu": "A processor",
            "cores": 2,
            "memory": 8 * 2**30,
            "system": "Linux 6.18",
            "python": "3.11.7",
            "pinned": {"server": [0], "client": [1]},
            "quiet": [0.9, 0.75, 0.85],
        },
        "versions": {"httpx": "0.1.0", "granian": "2.8.7"},
        "rounds": 2 * ROUNDS,
        "baseline": "aiohttp",
        "floor": "asyncio",
        "figures": {
            "rate": {"title": "responses a second", "unit": "/s", "better": "more"},
            "cpu": {"title": "processor time a response", "unit": "µs", "better": "less"},
            "size": {"title": "size", "unit": "MiB", "better": "less"},
        },
        "contenders": {
            "requests": {"title": "requests", "client": "requests", "settings": "`Session()`, as it is"},
            "httpx": {"title": "httpx", "client": "httpx", "settings": "its defaults"},
            "httpx_async": {"title": "httpx async", "client": "httpx", "settings": "its defaults"},
            "aiohttp": {"title": "aiohttp", "client": "aiohttp", "settings": "its defaults"},
            "asyncio": {"title": "bare asyncio streams", "client": None, "settings": "by hand"},
        },
        "scenarios": {
            "fast": {
                "title": "Many at once",
                "about": "Each asks for `/bytes/100`.",
                "figure": "rate",
                "others": ["cpu"],
                "axis": "requests at once",
                "points": {"1": point(), "50": point(times=2)},
            },
            "latency": {
                "title": "One after another",
                "about": "Each asks once.",
                "figure": "cpu",
                "others": ["rate"],
                "axis": None,
                "points": {"": point()},
            },
            "body": {
                "title": "Bodies",
                "about": "Each reads.",
                "figure": "rate",
                "others": ["cpu"],
                "axis": None,
                "points": {"1 KiB": point(), "64 KiB": point(times=0.5) | varying(point(times=0.5))},
            },
            "installed": {
                "title": "Installed",
                "about": "Its size.",
                "figure": "size",
                "others": [],
                "axis": None,
                "points": {"": {"requests": {"size": [2.5]}, "aiohttp": {"size": [7]}}},
            },
        },
        "profiles": {"50": {"httpx_async": {f"httpcore/{name}.py": [0.1 * rank] * ROUNDS for rank, name in FILES}}},
    }


FILES = tuple(enumerate("abcdef", 1))


def point(times: float = 1) -> dict[str, Any]:
    """Give what was measured at a point: httpx_async 1000 to 1300, the others by their factors of it."""
    rates = {"requests": 0.5, "httpx": 1.02, "httpx_async": 1, "aiohttp": 4, "asyncio": 8}
    measured: dict[str, Any] = {
        name: {
            "rate": [1000 * factor * times * (1 + part / 10) for part in range(ROUNDS)],
            "cpu": [1000 / factor / times + part for part in range(ROUNDS)],
            "errors": [0] * ROUNDS,
        }
        for name, factor in rates.items()
    }
    measured["requests"] |= {"errors": [0, 1200, 34, 0], "failed": [None, "TimeoutError", None, None]}
    measured["requests"]["rate"][1] = None
    return measured


def varying(measured: dict[str, Any]) -> dict[str, Any]:
    """Give some of what was measured, as if it had been found again in as many rounds; httpx in two of them."""
    found = {
        name: {figure: values * 2 for figure, values in measured[name].items()}
        for name in ("httpx", "aiohttp", "asyncio")
    }
    for values in found["httpx"].values():
        values[ROUNDS : ROUNDS + 2] = [None, None]
    return found
