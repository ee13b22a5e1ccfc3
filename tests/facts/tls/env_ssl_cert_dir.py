"""Uses `SSL_CERT_DIR`

A program was started with `SSL_CERT_DIR` naming a folder that holds the server's certificate authority, under the name
that OpenSSL looks for (`openssl rehash` gives it), and made one GET: whether it trusted the server.
"""

from tests.support.authorities import is_trusted
from tests.support.authority import authority_folder

QUESTION = "Does it use SSL_CERT_DIR?"


def with_requests(requests, server):
    return is_trusted(requests, server.https, SSL_CERT_DIR=authority_folder(server.http))


def with_httpx(httpx, server):
    return is_trusted(httpx, server.https, SSL_CERT_DIR=authority_folder(server.http))


def with_aiohttp(aiohttp, server):
    return is_trusted(aiohttp, server.https, SSL_CERT_DIR=authority_folder(server.http))
