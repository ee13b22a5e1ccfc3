"""Revocation check (OCSP/CRL) configured by default

The options about revocation that a session or client takes, each with the class of its default. Without one, a
certificate that its authority has revoked is trusted until it runs out: Python's `ssl` looks at no list of them
unless told to.
"""

import inspect
import re


def _revocation(*classes):
    parameters = [item for kind in classes for item in inspect.signature(kind).parameters.items()]
    return {name: type(of.default).__name__ for name, of in parameters if re.search("revocation|ocsp|crl", name)}


def with_requests(requests, server):
    return _revocation(requests.Session, requests.adapters.HTTPAdapter)


def with_httpx(httpx, server):
    return _revocation(httpx.Client, httpx.HTTPTransport)


def with_aiohttp(aiohttp, server):
    return _revocation(aiohttp.ClientSession, aiohttp.TCPConnector)
