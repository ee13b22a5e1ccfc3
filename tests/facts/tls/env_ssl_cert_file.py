"""Uses `SSL_CERT_FILE`

A program was started with `SSL_CERT_FILE` naming the server's certificate authority, and made one GET: whether it
trusted the server. The variable is that of OpenSSL.
"""

from tests.support.authorities import is_trusted
from tests.support.authority import authority_file

QUESTION = "Does it use SSL_CERT_FILE?"


def with_requests(requests, server):
    return is_trusted(requests, server.https, SSL_CERT_FILE=authority_file(server.http))


def with_httpx(httpx, server):
    return is_trusted(httpx, server.https, SSL_CERT_FILE=authority_file(server.http))


def with_aiohttp(aiohttp, server):
    return is_trusted(aiohttp, server.https, SSL_CERT_FILE=authority_file(server.http))
