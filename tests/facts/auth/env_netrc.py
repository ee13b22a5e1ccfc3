"""Reads the file that `NETRC` names

`NETRC` named a file with a name and password for 127.0.0.1, and the `.netrc` of the home folder had none: whether they
were sent. httpx was told to read a netrc (`auth=httpx.NetRCAuth()`), and so was aiohttp (`trust_env=True`); the others
do without being told.
"""

import os
from pathlib import Path

from tests.support.netrc import write_netrc
from tests.support.wire import header_of

QUESTION = "Does it read the file that NETRC names, instead of ~/.netrc?"
ANSWERS = {"Basic dXNlcjpwYXNzd2Q=": ("yes", "yes"), None: ("no", "no")}


PATH = "/echo"


def _name_another():
    os.environ["NETRC"] = str(write_netrc("127.0.0.1").rename(Path("another.netrc").absolute()))
    write_netrc("example.test")


def with_requests(requests, server):
    _name_another()
    response = requests.get(server.faults + PATH, timeout=5)
    return header_of(response.json(), "Authorization")


def with_httpx(httpx, server):
    _name_another()
    response = httpx.get(server.faults + PATH, auth=httpx.NetRCAuth())
    return header_of(response.json(), "Authorization")


async def with_aiohttp(aiohttp, server):
    _name_another()
    async with aiohttp.ClientSession(trust_env=True) as session, session.get(server.faults + PATH) as response:
        return header_of(await response.json(), "Authorization")
