"""Custom DNS resolver

A name that no system knows, and a resolver that maps it to this machine: the status of a GET of that name, or what
 handing over a resolver raised. aiohttp takes an object with a method `resolve` (`TCPConnector(resolver=...)`),
niquests also an address, here of names in memory.
"""

import socket

from tests.support.raised import raised_by

QUESTION = "Can you give it your own DNS resolver?"
ANSWERS = {200: ("yes", "yes"), "raises TypeError": ("no", "no such option")}


NAME = "named.test"


class _Names:
    async def resolve(self, host, port=0, family=socket.AF_INET):
        return [{"hostname": host, "host": "127.0.0.1", "port": port, "family": family, "proto": 0, "flags": 0}]

    async def close(self):
        pass


def with_requests(requests, server):
    def status():
        with requests.Session(resolver=f"in-memory://default?hosts={NAME}:127.0.0.1") as session:
            return session.get(server.http.replace("127.0.0.1", NAME) + "/get", timeout=5).status_code

    return raised_by(status)


def with_httpx(httpx, server):
    return raised_by(httpx.Client, resolver=f"in-memory://default?hosts={NAME}:127.0.0.1")


async def with_aiohttp(aiohttp, server):
    connector = aiohttp.TCPConnector(resolver=_Names())
    async with (
        aiohttp.ClientSession(connector=connector) as session,
        session.get(server.http.replace("127.0.0.1", NAME) + "/get") as response,
    ):
        return response.status
