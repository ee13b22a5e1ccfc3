"""Who is measured: each client by its defaults and tuned, as its documentation says, and what they stand on."""

from dataclasses import dataclass, replace

THREADS = "A thread for each request at once"
LOOP = "A task for each request at once"


@dataclass(frozen=True)
class Contender:
    """One way to send requests.

    `client` is the client of `conf/clients.toml` that it belongs to, `module` what is imported, `adapter` the file of
    `worker/` that uses it, `needs` what its environment holds. `program` sends one request to `{url}`. A tuned one is
    measured from `tuned_from` requests at once on, where its settings begin to matter; one `for_one` only in the
    scenario that names it.
    """

    name: str
    title: str
    settings: str
    module: str
    adapter: str
    needs: tuple[str, ...]
    client: str | None = None
    program: str = ""
    http2: tuple[str, ...] = ()
    tuned_from: int = 0
    for_one: bool = False

    def tuned(self, settings: str, start: int) -> "Contender":
        """Give the same, set up for as many requests as there are at once."""
        title = f"{self.title}, tuned"
        return replace(self, name=f"{self.name}_tuned", title=title, settings=settings, tuned_from=start)


def _plain(name: str, adapter: str, what: str, http2: tuple[str, ...] = ()) -> Contender:
    program = f"import {name}; {name}.get('{{url}}').text"
    return Contender(
        name, name, f"{THREADS}, one {what} with its defaults.", name, adapter, (name,), name, program, http2
    )


def _awaited(name: str, adapter: str, what: str, title: str, http2: tuple[str, ...] = ()) -> Contender:
    call = "(await client.get('{url}')).text"
    if name == "aiohttp":
        call = "await (await client.get('{url}')).text()"
    program = (
        f"import asyncio, {name}\nasync def main():\n    async with {name}.{what}() as client:\n        {call}\n"
        "asyncio.run(main())"
    )
    key = name if name == title else f"{name}_async"
    return Contender(key, title, f"{LOOP}, one {what} with its defaults.", name, adapter, (name,), name, program, http2)


REQUESTS = _plain("requests", "with_requests", "Session")
HTTPX = _plain("httpx", "with_httpx", "Client", ("httpx[http2]",))
HTTPX_ASYNC = _awaited("httpx", "with_httpx_async", "AsyncClient", "httpx async", ("httpx[http2]",))
AIOHTTP = _awaited("aiohttp", "with_aiohttp", "ClientSession", "aiohttp")
HTTPX2 = _plain("httpx2", "with_httpx", "Client", ("httpx2[http2]",))
HTTPX2_ASYNC = _awaited("httpx2", "with_httpx_async", "AsyncClient", "httpx2 async", ("httpx2[http2]",))
NIQUESTS = _plain("niquests", "with_requests", "Session", ("niquests",))
NIQUESTS_ASYNC = _awaited("niquests", "with_niquests_async", "AsyncSession", "niquests async", ("niquests",))
LIMITS = "`Limits(max_connections=N, max_keepalive_connections=N, keepalive_expiry=None)`, N the requests at once."
ADAPTER = "`HTTPAdapter(pool_maxsize=N)`, N the requests at once."

WITH_SNIFFIO = replace(
    HTTPX_ASYNC, name="httpx_async_sniffio", title="httpx async, with sniffio", needs=("httpx", "sniffio"), http2=(),
    settings=f"{HTTPX_ASYNC.settings} `sniffio` is installed too.", for_one=True,
)  # fmt: skip

BASELINE, FLOOR = "aiohttp", "asyncio"
CONTENDERS = [
    REQUESTS,
    REQUESTS.tuned(ADAPTER, 20),  # its pool keeps 10 connections
    HTTPX,
    HTTPX.tuned(LIMITS, 50),  # keeps 20 idle connections, opens 100
    HTTPX_ASYNC,
    HTTPX_ASYNC.tuned(LIMITS, 50),
    WITH_SNIFFIO,
    AIOHTTP,
    AIOHTTP.tuned("`TCPConnector(limit=N)`, N the requests at once.", 200),  # opens 100
    HTTPX2,
    HTTPX2.tuned(LIMITS, 50),
    HTTPX2_ASYNC,
    HTTPX2_ASYNC.tuned(LIMITS, 50),
    NIQUESTS,
    NIQUESTS.tuned(ADAPTER, 20),
    NIQUESTS_ASYNC,
    NIQUESTS_ASYNC.tuned("`AsyncSession(pool_maxsize=N)`, N the requests at once.", 20),
    Contender(
        "urllib3", "urllib3", f"{THREADS}, one `PoolManager(maxsize=N)`, N the requests at once.", "urllib3",
        "with_urllib3", ("urllib3",), program="import urllib3; urllib3.request('GET', '{url}').data.decode()",
    ),
    Contender(
        "asyncio", "bare asyncio streams", f"{LOOP}, a GET written by hand, which reads as much as "
        "`Content-Length` says and checks nothing.", "asyncio", "with_asyncio", ("urllib3",),  # any: it imports none
    ),
]  # fmt: skip
