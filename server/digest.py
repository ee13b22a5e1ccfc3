"""Check a Digest response (RFC 7616 section 3.4), with a nonce that is the same in every run."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.request import parse_http_list, parse_keqv_list

if TYPE_CHECKING:
    from collections.abc import Mapping

REALM = "playground"
# A real server makes another nonce each time; this one keeps what the scripts print the same.
NONCE = "7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v"
OPAQUE = "FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"
HASHES = {"MD5": "md5", "SHA-256": "sha256", "SHA-512": "sha512"}


@dataclass(frozen=True)
class Challenge:
    """What the server asks for."""

    qop: str
    algorithm: str

    def header(self) -> str:
        """Return the value of WWW-Authenticate."""
        return (
            f'Digest realm="{REALM}", qop="{self.qop}", algorithm={self.algorithm}, nonce="{NONCE}", opaque="{OPAQUE}"'
        )


def parsed(authorization: str) -> dict[str, str]:
    """Return the parameters of an Authorization header; none if it is not a Digest."""
    scheme, _, parameters = authorization.partition(" ")
    if scheme.lower() != "digest":
        return {}
    return parse_keqv_list([item for item in parse_http_list(parameters) if "=" in item])


def answers(challenge: Challenge, sent: Mapping[str, str]) -> bool:
    """Tell whether what was sent repeats this challenge."""
    return (
        sent.get("realm") == REALM
        and sent.get("nonce") == NONCE
        and sent.get("opaque") == OPAQUE
        and sent.get("qop") == challenge.qop
        and sent.get("algorithm", "MD5").upper() == challenge.algorithm
    )


def response(challenge: Challenge, sent: Mapping[str, str], passwd: str, method: str, body: bytes) -> str:
    """Return the response that whoever knows the password would have sent."""

    def hashed(text: bytes) -> str:
        return hashlib.new(HASHES[challenge.algorithm], text).hexdigest()

    a1 = f"{sent.get('username')}:{REALM}:{passwd}"
    a2 = f"{method}:{sent.get('uri')}"
    if challenge.qop == "auth-int":
        a2 += f":{hashed(body)}"
    middle = f"{NONCE}:{sent.get('nc')}:{sent.get('cnonce')}:{challenge.qop}"
    return hashed(f"{hashed(a1.encode())}:{middle}:{hashed(a2.encode())}".encode())
