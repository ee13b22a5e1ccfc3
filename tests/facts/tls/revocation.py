"""Revocation check (OCSP/CRL) configured by default

Whether the options of a session or client have one about revocation whose default is something. Without it a
certificate that its authority has revoked is trusted until it runs out: Python's `ssl` looks at no list of them
unless told to. That a revoked certificate is refused was not seen.
"""

import inspect
import re

QUESTION = "Is a check for revoked certificates (OCSP, CRL) configured by default?"
ANSWERS = {True: ("yes", "configured"), False: ("no", "not by default")}


def _is_configured(*classes):
    parameters = [item for kind in classes for item in inspect.signature(kind).parameters.items()]
    return any(re.search("revocation|ocsp|crl", name) and of.default for name, of in parameters)


def with_requests(requests, server):
    return _is_configured(requests.Session, requests.adapters.HTTPAdapter)


def with_httpx(httpx, server):
    return _is_configured(httpx.Client, httpx.HTTPTransport)


def with_aiohttp(aiohttp, server):
    return _is_configured(aiohttp.ClientSession, aiohttp.TCPConnector)
