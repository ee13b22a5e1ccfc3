"""`verify=False` of a session, and a CA bundle in the environment

`REQUESTS_CA_BUNDLE` and `SSL_CERT_FILE` named a file without the authority of the server's certificate, and the
session or client was told not to check certificates: the status, or what was raised. Where it raises, the variable
counts for more than the session.
"""

import os

from tests.support.authorities import client_file
from tests.support.raised import raised_by

QUESTION = "Does verify=False of a session hold when the environment names a CA bundle?"
ANSWERS = {200: ("yes", "not checked"), "raises": ("no", "{}: the variable wins")}
PATH = "/get"


def _name_another(server):
    os.environ.update(dict.fromkeys(["REQUESTS_CA_BUNDLE", "SSL_CERT_FILE"], client_file(server.http)))


def with_requests(requests, server):
    _name_another(server)
    with requests.Session() as session:
        session.verify = False
        return raised_by(lambda: session.get(server.https + PATH, timeout=5).status_code)


def with_httpx(httpx, server):
    _name_another(server)
    with httpx.Client(verify=False) as client:
        return client.get(server.https + PATH).status_code


async def with_aiohttp(aiohttp, server):
    _name_another(server)
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(ssl=False)) as session:
        return (await session.get(server.https + PATH)).status
