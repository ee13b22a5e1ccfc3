"""`trust_env=False` turns the environment's CA bundle off

The variable that the client reads named the server's certificate authority, and a session or client with
`trust_env=False` made one GET: whether it did not trust the server. The variable is `REQUESTS_CA_BUNDLE` for requests
and niquests, and `SSL_CERT_FILE` for the others. aiohttp reads it when it is imported, so that a program of its own
made the request, with a plain session.
"""

import os

from tests.support.authorities import is_trusted
from tests.support.authority import authority_file
from tests.support.raised import raised_by

QUESTION = "Does trust_env=False turn off the CA bundle that the environment names?"
ANSWERS = {True: ("yes", "yes"), False: ("no", "it counts")}


def with_requests(requests, server):
    os.environ["REQUESTS_CA_BUNDLE"] = authority_file(server.http)
    with requests.Session() as session:
        session.trust_env = False
        return "CERTIFICATE_VERIFY_FAILED" in str(raised_by(session.get, server.https, timeout=5))


def with_httpx(httpx, server):
    os.environ["SSL_CERT_FILE"] = authority_file(server.http)
    with httpx.Client(trust_env=False) as client:
        return "CERTIFICATE_VERIFY_FAILED" in str(raised_by(client.get, server.https))


def with_aiohttp(aiohttp, server):
    return not is_trusted(aiohttp, server.https, SSL_CERT_FILE=authority_file(server.http))
