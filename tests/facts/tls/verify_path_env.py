"""The CA bundle of a session, and another in the environment

`REQUESTS_CA_BUNDLE` and `SSL_CERT_FILE` named a file without the authority of the server's certificate, and the
session or client was given the file that has it: the status, or what was raised. Where it raises, the variable counts
for more than the session.
"""

import os
import ssl

from tests.support.authorities import client_file
from tests.support.authority import authority_file
from tests.support.raised import raised_by

QUESTION = "Does a session's own CA bundle hold when the environment names another?"
ANSWERS = {200: ("yes", "its own counts"), "raises": ("no", "{}: the variable wins")}
PATH = "/get"


def _name_another(server):
    os.environ.update(dict.fromkeys(["REQUESTS_CA_BUNDLE", "SSL_CERT_FILE"], client_file(server.http)))


def with_requests(requests, server):
    _name_another(server)
    with requests.Session() as session:
        session.verify = authority_file(server.http)
        return raised_by(lambda: session.get(server.https + PATH, timeout=5).status_code)


def with_httpx(httpx, server):
    _name_another(server)
    context = ssl.create_default_context(cafile=authority_file(server.http))
    with httpx.Client(verify=context) as client:
        return client.get(server.https + PATH).status_code


async def with_aiohttp(aiohttp, server):
    _name_another(server)
    context = ssl.create_default_context(cafile=authority_file(server.http))
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(ssl=context)) as session:
        return (await session.get(server.https + PATH)).status
