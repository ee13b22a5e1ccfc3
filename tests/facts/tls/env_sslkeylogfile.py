"""Writes the keys to `SSLKEYLOGFILE`

A program was started with `SSLKEYLOGFILE` naming a file, and made one GET over TLS: whether the file then held the
session's keys, with which Wireshark decrypts what was captured.
"""

from pathlib import Path

from tests.support.authorities import is_trusted
from tests.support.authority import authority_file

QUESTION = "Does it write TLS keys to SSLKEYLOGFILE, for Wireshark?"


FILE = Path("keys.log")


def _has_keys(client, server):
    authority = authority_file(server.http)
    assert is_trusted(
        client, server.https, SSLKEYLOGFILE=str(FILE), SSL_CERT_FILE=authority, REQUESTS_CA_BUNDLE=authority
    )
    return FILE.exists() and "CLIENT_TRAFFIC_SECRET" in FILE.read_text(encoding="ascii")


def with_requests(requests, server):
    return _has_keys(requests, server)


def with_httpx(httpx, server):
    return _has_keys(httpx, server)


def with_aiohttp(aiohttp, server):
    return _has_keys(aiohttp, server)
