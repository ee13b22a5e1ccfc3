"""The certificates of this process: made when first asked for, never written down."""

from __future__ import annotations

from functools import cache

import trustme
from cryptography.hazmat.primitives import serialization

from server.addresses import HOST

CLIENT_NAME = "playground-client"
KEY_PASSWORD = b"secret"


@cache
def authority() -> trustme.CA:
    """Return the certificate authority that signs the two others."""
    return trustme.CA()


@cache
def server_certificate() -> trustme.LeafCert:
    """Return the certificate for localhost, 127.0.0.1 and playground.test (through the proxy)."""
    return authority().issue_cert("localhost", HOST, "playground.test")


@cache
def client_certificate() -> trustme.LeafCert:
    """Return the throw-away certificate, and its key, that a client may show."""
    # It needs a name beside the common one: since Python 3.13 TLS contexts refuse an empty subjectAltName.
    return authority().issue_cert("client.playground.test", common_name=CLIENT_NAME)


@cache
def files() -> dict[str, bytes]:
    """Return what programs load, by the name of its file and of its route; all but ``ca.pem`` is the client's."""
    client = client_certificate()
    return {
        "ca.pem": authority().cert_pem.bytes(),
        "client.pem": client.private_key_and_cert_chain_pem.bytes(),
        "client.crt": client.cert_chain_pems[0].bytes(),
        "client.key": client.private_key_pem.bytes(),
        "client-with-password.key": _client_key_with_password(),
    }


def _client_key_with_password() -> bytes:
    """Return the client's key as PEM, encrypted with the password ``secret``."""
    key = serialization.load_pem_private_key(client_certificate().private_key_pem.bytes(), None)
    return key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.BestAvailableEncryption(KEY_PASSWORD),
    )
