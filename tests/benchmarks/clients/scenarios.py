"""Who is measured, and what: contenders, and scenarios with their points."""

from dataclasses import dataclass, replace

from sidebyside.model.performance import Figure, Kind

MIB = 1 << 20
LEVELS = (1, 2, 5, 10, 20, 50, 100, 200, 500)
SMALL = 48  # bytes

FIGURES = {
    "rate": Figure(title="responses a second", unit="/s", better="more"),
    "cpu": Figure(title="processor time a response", unit="µs", better="less"),
    "p50": Figure(title="median time", unit="ms", better="less"),
    "p99": Figure(title="99th percentile", unit="ms", better="less"),
    "speed": Figure(title="speed", unit="MiB/s", better="more"),
    "growth": Figure(title="growth of memory", unit="MiB", better="less"),
    "time": Figure(title="time", unit="ms", better="less"),
    "size": Figure(title="installed size", unit="MiB", better="less"),
    "packages": Figure(title="packages", unit="", better="less"),
}


@dataclass(frozen=True)
class Contender:
    """One way to send requests: what its environment holds, what is imported, and which class of `adapters` uses it.

    A tuned one is measured from `tuned_from` requests at once on, where its settings begin to matter.
    """

    title: str
    settings: str
    needs: tuple[str, ...]
    module: str
    adapter: str
    client: str | None = None
    http2: tuple[str, ...] = ()
    program: str = ""  # sends one GET
    tuned_from: int = 0

    @property
    def kind(self) -> Kind:
        """What the record calls it."""
        return "reference" if not self.client else "tuned" if self.tuned_from or "sniffio" in self.needs else "client"


def _plain(name: str, adapter: str, what: str, *http2: str) -> Contender:
    settings = f"A thread for each request at once, one {what} with its defaults."
    program = f"import {name}; {name}.get('{{url}}').text"
    return Contender(name, settings, (name,), name, adapter, name, http2, program)


def _awaited(name: str, adapter: str, what: str, *http2: str) -> Contender:
    settings = f"A task for each request at once, one {what} with its defaults."
    call = "await (await c.get('{url}')).text()" if name == "aiohttp" else "(await c.get('{url}')).text"
    program = (
        f"import asyncio, {name}\nasync def main():\n    async with {name}.{what}() as c:\n        {call}\n"
        "asyncio.run(main())"
    )
    title = name if name == "aiohttp" else f"{name} async"
    return Contender(title, settings, (name,), name, adapter, name, http2, program)


LIMITS = "`Limits(max_connections=N, max_keepalive_connections=N, keepalive_expiry=None)`"
TUNED = {  # from how many requests at once on, and how; N are the requests at once
    "requests": (20, "`HTTPAdapter(pool_maxsize=N)`"),  # its pool keeps 10 connections
    "httpx": (50, LIMITS),  # keeps 20 idle connections, opens 100
    "httpx_async": (50, LIMITS),
    "aiohttp": (200, "`TCPConnector(limit=N)`"),  # opens 100
    "httpx2": (50, LIMITS),
    "httpx2_async": (50, LIMITS),
    "niquests": (20, "`HTTPAdapter(pool_maxsize=N)`"),
    "niquests_async": (20, "`AsyncSession(pool_maxsize=N)`"),
}
CONTENDERS = {
    "requests": _plain("requests", "Requests", "Session"),
    "httpx": _plain("httpx", "Httpx", "Client", "httpx[http2]"),
    "httpx_async": _awaited("httpx", "HttpxAsync", "AsyncClient", "httpx[http2]"),
    "aiohttp": _awaited("aiohttp", "Aiohttp", "ClientSession"),
    "httpx2": _plain("httpx2", "Httpx", "Client", "httpx2[http2]"),
    "httpx2_async": _awaited("httpx2", "HttpxAsync", "AsyncClient", "httpx2[http2]"),
    "niquests": _plain("niquests", "Requests", "Session", "niquests"),
    "niquests_async": _awaited("niquests", "NiquestsAsync", "AsyncSession", "niquests"),
}
CONTENDERS |= {
    f"{name}_tuned": replace(
        CONTENDERS[name], title=f"{CONTENDERS[name].title}, tuned", settings=f"{how}, N the requests at once.",
        tuned_from=start,
    )
    for name, (start, how) in TUNED.items()
}  # fmt: skip
CONTENDERS |= {
    "httpx_async_sniffio": replace(
        CONTENDERS["httpx_async"], title="httpx async, with sniffio", needs=("httpx", "sniffio"), http2=(),
        settings=f"{CONTENDERS['httpx_async'].settings} `sniffio` is installed too.",
    ),
    "urllib3": Contender(
        "urllib3", "A thread for each request at once, one `PoolManager(maxsize=N)`, N the requests at once.",
        ("urllib3",), "urllib3", "Urllib3",
    ),
    "asyncio": Contender(
        "bare asyncio streams", "A task for each request at once, a GET written by hand, which reads as much as "
        "`Content-Length` says and checks nothing.", ("urllib3",), "asyncio", "Streams",  # any: it imports none
    ),
}  # fmt: skip


@dataclass(frozen=True)
class Point:
    """One thing to do: a method of the adapters, what it asks for, of how many bytes, and how many at once."""

    call: str = "get"
    path: str = "/small"
    size: int = SMALL
    at_once: int = 1
    close: bool = False


@dataclass(frozen=True)
class Scenario:
    """Points that are shown together; `others` are figures besides the main one, `whom` the contenders, if not all."""

    title: str
    about: str
    figure: str
    points: dict[str, Point]
    others: tuple[str, ...] = ("cpu",)
    axis: str | None = None
    server: str = "plain"
    tuned: bool = False
    references: bool = False
    whom: tuple[str, ...] = ()

    def has(self, name: str, point: Point) -> bool:
        """Tell whether a contender is measured at a point."""
        contender = CONTENDERS[name]
        if self.whom or name == "httpx_async_sniffio":
            return name in self.whom
        if self.server == "http2" and not contender.http2:
            return False
        if contender.tuned_from:
            return self.tuned and point.at_once >= contender.tuned_from
        return self.references or contender.client is not None


def _sweep(path: str, levels: tuple[int, ...] = LEVELS) -> dict[str, Point]:
    return {str(level): Point(path=path, at_once=level) for level in levels}


def _transfer(title: str, about: str, call: str, size: int) -> Scenario:
    return Scenario(title, about, "speed", {"": Point(call, size=size)}, ("growth",))


AT_ONCE = "requests at once"
SCENARIOS = {
    "latency": Scenario(
        "One request at a time", "One GET of 48 bytes of JSON after the other, over a connection that is kept.", "p50",
        {"": Point()}, ("p99", "rate", "cpu"), references=True,
    ),
    "connect": Scenario(
        "A new connection each time", "One GET of 48 bytes after the other. *Client kept*: `Connection: close` through "
        "one client. *Client made anew*: a client for each request (`requests.get()`, `httpx.get()`, a session in "
        "`async with`).", "rate", {"client kept": Point(close=True), "client made anew": Point("get_anew")},
    ),
    "fast": Scenario(
        "Many at once, fast answer", "N concurrent GETs (48-byte body), which the server answers at once.", "rate",
        _sweep("/small"), ("cpu", "p50", "p99"), AT_ONCE, tuned=True, references=True,
    ),
    "slow": Scenario(
        "Many at once, answer after 20 ms",
        "N concurrent GETs (48-byte body); the server waits for 20 ms before each answer.", "rate",
        _sweep("/slow"), ("cpu", "p50", "p99"), AT_ONCE, tuned=True, references=True,
    ),
    "sniffio": Scenario(
        "httpx with sniffio", "N concurrent GETs (48-byte body), for httpx with `sniffio` installed beside it, and for "
        "some of the others.", "rate", _sweep("/small", (1, 20, 50, 200)), axis=AT_ONCE,
        whom=("requests", "httpx_async", "httpx_async_sniffio", "aiohttp", "httpx2_async", "asyncio"),
    ),
    "body": Scenario(
        "Larger JSON", "One GET of a JSON document after the other, read and decoded with `json()`.", "rate",
        {name: Point("get_json", f"/json/{size}") for name, size in
         (("1 KiB", 1024), ("64 KiB", 64 * 1024), ("1 MiB", MIB))},
    ),
    "download": _transfer(
        "Streamed download", "1 GiB, read in chunks of 64 KiB and thrown away.", "download", 1024 * MIB
    ),
    "buffered": _transfer("Download held in memory", "256 MiB, read as one body.", "buffered", 256 * MIB),
    "multipart": _transfer(
        "File upload as a form", "A form (`multipart/form-data`) with a file of 256 MiB, passed as an open file.",
        "multipart", 256 * MIB,
    ),
    "tls": Scenario(
        "HTTPS", "One GET of 48 bytes after the other over TLS, HTTP/1.1, the CA certificate passed.", "rate",
        {"connection kept": Point(), "new connection": Point(close=True)}, server="tls",
    ),
    "http2": Scenario(
        "HTTP/2", "N concurrent GETs (48-byte body) over one TLS connection, by the clients that speak HTTP/2.", "rate",
        {"1 at once": Point(), "50 at once": Point(at_once=50)}, ("cpu", "p50"), server="http2",
    ),
    "start": Scenario(
        "Start", "`import` in a fresh interpreter, and a whole program with one GET.", "time",
        {"import": Point("import"), "program with one request": Point("program")}, (),
    ),
    "installed": Scenario(
        "Size on disk", "What a plain install puts on the disk, compiled files apart.", "size",
        {"": Point("installed")}, ("packages",),
    ),
}  # fmt: skip
PROFILED = (1, 50)  # requests at once
