"""What is measured: scenarios with their points, and the figures that they give."""

from dataclasses import dataclass
from typing import Any

MIB = 1 << 20
LEVELS = (1, 2, 5, 10, 20, 50, 100, 200, 500)
SMALL = 48  # bytes

FIGURES = {
    "rate": {"title": "responses a second", "unit": "/s", "better": "more"},
    "cpu": {"title": "processor time a response", "unit": "µs", "better": "less"},
    "p50": {"title": "median time", "unit": "ms", "better": "less"},
    "p95": {"title": "95th percentile", "unit": "ms", "better": "less"},
    "p99": {"title": "99th percentile", "unit": "ms", "better": "less"},
    "opened": {"title": "connections opened for 100 responses", "unit": "", "better": "less"},
    "speed": {"title": "speed", "unit": "MiB/s", "better": "more"},
    "growth": {"title": "growth of memory", "unit": "MiB", "better": "less"},
    "held": {"title": "memory of an idle connection", "unit": "KiB", "better": "less"},
    "time": {"title": "time", "unit": "ms", "better": "less"},
    "size": {"title": "installed size", "unit": "MiB", "better": "less"},
    "packages": {"title": "packages", "unit": "", "better": "less"},
}


@dataclass(frozen=True)
class Point:
    """One thing to do. `order` is what a worker is told; its URL's path, and how many at once."""

    name: str
    at_once: int = 1
    path: str = "/small"
    size: int = SMALL
    call: str = "get"


@dataclass(frozen=True)
class Scenario:
    """Points that are shown together. `way` is how they are measured, `others` are figures besides the main one."""

    name: str
    title: str
    about: str
    way: str
    figure: str
    points: tuple[Point, ...]
    others: tuple[str, ...] = ()
    axis: str | None = None
    server: str = "plain"
    quick: tuple[str, ...] = ()  # the points that a quick run measures
    tuned: bool = False
    only: tuple[str, ...] = ()  # the contenders, if not all

    def described(self) -> dict[str, Any]:
        """Give what the page says of it."""
        return {
            "title": self.title, "about": self.about, "figure": self.figure, "others": list(self.others),
            "axis": self.axis,
        }  # fmt: skip


def _sweep(name: str, title: str, path: str, about: str, quick: tuple[str, ...]) -> Scenario:
    points = tuple(Point(str(level), level, path) for level in LEVELS)
    others = ("cpu", "p50", "p99", "opened")
    return Scenario(name, title, about, "drive", "rate", points, others, "requests at once", quick=quick, tuned=True)


def _transfer(name: str, title: str, about: str, size: int, quick: tuple[str, ...] = ()) -> Scenario:
    points = (Point("", size=size, call=name),)
    return Scenario(name, title, about, "transfer", "speed", points, ("growth",), quick=quick)


SCENARIOS = [
    Scenario(
        "latency", "One request at a time",
        "A GET of 48 bytes of JSON after the other, over a connection that is kept.",
        "drive", "p50", (Point(""),), ("p95", "p99", "rate", "cpu"), quick=("",),
    ),
    Scenario(
        "connect", "A new connection each time",
        "The same GET one after the other: with `Connection: close` through a client that is kept, and by a client "
        "that is made for it alone (`requests.get()`, `httpx.get()`, an `AsyncClient` or a session in `async with`).",
        "drive", "rate", (Point("client kept", call="get_and_close"), Point("client made anew", call="get_anew")),
        ("cpu",),
    ),
    _sweep(
        "fast", "Many at once, a fast response", "/small",
        "As many GETs of 48 bytes under way all the time as the point says, answered at once.", ("50",),
    ),
    _sweep(
        "slow", "Many at once, a response after 20 ms", "/slow",
        "The same, but the server waits for 20 ms before each response.", ("50",),
    ),
    Scenario(
        "sniffio", "httpx with sniffio",
        "The same as *Many at once, a fast response*, for httpx with `sniffio` beside it, and for some of the others.",
        "drive", "rate", tuple(Point(str(level), level) for level in (1, 20, 50, 200)), ("cpu",), "requests at once",
        only=("requests", "httpx_async", "httpx_async_sniffio", "aiohttp", "httpx2_async", "asyncio"),
    ),
    Scenario(
        "body", "Larger responses", "A JSON document of that size, read and decoded (`json()`), one after the other.",
        "drive", "rate",
        tuple(
            Point(name, path=f"/json/{size}", size=0, call="get_json")
            for name, size in (("1 KiB", 1024), ("64 KiB", 64 * 1024), ("1 MiB", MIB))
        ),
        ("cpu",),
    ),
    _transfer("download", "A streamed download", "1 GiB, read in pieces of 64 KiB and thrown away.", 1024 * MIB, ("",)),
    _transfer("buffered", "A download that is held", "256 MiB, read as one body.", 256 * MIB),
    _transfer("upload", "A streamed upload", "256 MiB from a generator, in pieces of 64 KiB.", 256 * MIB),
    _transfer(
        "multipart", "An upload as a form",
        "A form (`multipart/form-data`) with a file of 256 MiB, given as an open file.", 256 * MIB,
    ),
    Scenario(
        "tls", "Over TLS",
        "The GET of 48 bytes over HTTPS, one after the other, the server's authority given. HTTP/1.1.",
        "drive", "rate", (Point("connection kept"), Point("new connection", call="get_and_close")), ("cpu",),
        server="tls",
    ),
    Scenario(
        "http2", "Over HTTP/2",
        "The GET of 48 bytes over one connection with TLS, by the clients that have HTTP/2.",
        "drive", "rate", (Point("1 at once"), Point("50 at once", 50)), ("cpu", "p50"), server="http2",
    ),
    Scenario(
        "idle", "Idle connections",
        "So many connections are opened and let idle: what each takes in the client's process, set up to keep as many. "
        "Three rounds, one for a client that fails.",
        "idle", "held", (Point("100", 100), Point("1,000", 1000)),
    ),
    Scenario(
        "start", "Starting",
        "`import` in a fresh interpreter; and a whole program with one GET, from its start to its end.",
        "start", "time", (Point("import"), Point("program with one request")), quick=("import",),
    ),
    Scenario(
        "installed", "Installed",
        "What the plain install puts on the disk, compiled files apart, and how many packages that is.",
        "installed", "size", (Point(""),), ("packages",), quick=("",),
    ),
]  # fmt: skip
BY_NAME = {scenario.name: scenario for scenario in SCENARIOS}
PROFILED = (1, 50)  # requests at once
