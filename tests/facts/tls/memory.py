"""Certificates from memory

What each client takes as text, without a file, where it takes its certificates: the `authority` that it is to trust,
and a `certificate` of its own with its key, which the server was then shown. requests and niquests were given `verify=`
and `cert=`, the others a TLS context of Python, whose `load_cert_chain` reads files alone.
"""

import asyncio
from ssl import create_default_context
from urllib.request import urlopen

from tests.support.authority import authority_file
from tests.support.capabilities import what_worked

QUESTION = "Can certificates be given from memory, without a file?"
ANSWERS = {
    (): ("no", "neither"),
    ("authority",): ("partly", "the CA only"),
    ("authority", "certificate"): ("yes", "CA and client certificate"),
}


PATH = "/client-certificate"
CERTIFICATE = "-----BEGIN CERTIFICATE-----"


def _text(server, path):
    with urlopen(server.http + path, timeout=5) as response:  # noqa: S310 - on loopback
        return response.read().decode()


def _pair(server):
    """Give a certificate and its key."""
    key, _, certificate = _text(server, "/client.pem").partition(CERTIFICATE)
    return CERTIFICATE + certificate, key


def with_requests(requests, server):
    def authority():
        return requests.get(server.https + PATH, verify=_text(server, "/ca.pem"), timeout=5).ok

    def certificate():
        file = authority_file(server.http)
        return requests.get(server.https + PATH, verify=file, cert=_pair(server), timeout=5).json()["common_name"]

    return what_worked([("authority", authority, (OSError,)), ("certificate", certificate, (OSError,))])


def with_httpx(httpx, server):
    def authority():
        context = create_default_context(cadata=_text(server, "/ca.pem"))
        return httpx.get(server.https + PATH, verify=context).is_success

    def certificate():
        context = create_default_context(cafile=authority_file(server.http))
        context.load_cert_chain(*_pair(server))
        return httpx.get(server.https + PATH, verify=context).json()["common_name"]

    return what_worked([("authority", authority, (OSError,)), ("certificate", certificate, (OSError,))])


def with_aiohttp(aiohttp, server):
    async def answer(context):
        async with aiohttp.ClientSession() as session, session.get(server.https + PATH, ssl=context) as response:
            return await response.json()

    def authority():
        return asyncio.run(answer(create_default_context(cadata=_text(server, "/ca.pem"))))

    def certificate():
        context = create_default_context(cafile=authority_file(server.http))
        context.load_cert_chain(*_pair(server))
        return asyncio.run(answer(context))["common_name"]

    return what_worked([("authority", authority, (OSError,)), ("certificate", certificate, (OSError,))])
