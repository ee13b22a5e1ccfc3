"""Check a Digest response (RFC 7616 section 3.4), with nonces that are the same in every run."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.request import parse_http_list, parse_keqv_list

if TYPE_CHECKING:
    from collections.abc import Mapping

REALM = "playground"
# A real server makes another nonce each time; these keep what the scripts print the same. The second is for whoever
# has used the first.
NONCES = (
    "7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v",
    "R3pd0Zb8c1vDkq5uYw7mT9xLhSgJ2aNe4oFiUyB6VsQC",
)
OPAQUE = "FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"
QOPS = ("auth", "auth-int")
HASHES = {"MD5": "md5", "SHA-256": "sha256", "SHA-512": "sha512"}


@dataclass(frozen=True)
class Challenge:
    """What the server asks for. As in httpbin, another ``qop`` stands for both, another ``algorithm`` for MD5."""

    qop: str
    algorithm: str

    @property
    def qops(self) -> tuple[str, ...]:
        """The qualities of protection that the client may choose from."""
        return (self.qop,) if self.qop in QOPS else QOPS

    @property
    def hash(self) -> str:
        """The algorithm's name."""
        return self.algorithm if self.algorithm in HASHES else "MD5"

    def header(self, used: str, *, stale: bool) -> str:
        """Return the value of WWW-Authenticate, with another nonce than the one that was used last."""
        nonce = NONCES[1] if used == NONCES[0] else NONCES[0]
        return (
            f'Digest realm="{REALM}", qop="{", ".join(self.qops)}", algorithm={self.hash}, nonce="{nonce}", '
            f'opaque="{OPAQUE}"{", stale=true" if stale else ""}'
        )

    def is_answered(self, sent: Mapping[str, str], passwd: str, method: str, body: bytes) -> bool:
        """Tell whether what was sent repeats this challenge, and was made by whoever knows the password."""
        return (
            sent.get("realm") == REALM
            and sent.get("nonce") in NONCES
            and sent.get("opaque") == OPAQUE
            and (sent.get("qop") in self.qops or ("qop" not in sent and self.qop not in QOPS))
            and sent.get("algorithm", "MD5").upper() == self.hash
            and secrets.compare_digest(
                sent.get("response", "").encode(), self._response(sent, passwd, method, body).encode()
            )
        )

    def _response(self, sent: Mapping[str, str], passwd: str, method: str, body: bytes) -> str:
        def hashed(text: bytes) -> str:
            return hashlib.new(HASHES[self.hash], text).hexdigest()

        a1 = f"{sent.get('username')}:{REALM}:{passwd}"
        a2 = f"{method}:{sent.get('uri')}"
        if sent.get("qop") == "auth-int":
            a2 += f":{hashed(body)}"
        middle = sent.get("nonce")
        if "qop" in sent:  # RFC 2069 had none
            middle = f"{middle}:{sent.get('nc')}:{sent.get('cnonce')}:{sent['qop']}"
        return hashed(f"{hashed(a1.encode())}:{middle}:{hashed(a2.encode())}".encode())


def parsed(authorization: str) -> dict[str, str]:
    """Return the parameters of an Authorization header; none if it is not a Digest."""
    scheme, _, parameters = authorization.partition(" ")
    if scheme.lower() != "digest":
        return {}
    return parse_keqv_list([item for item in parse_http_list(parameters) if len(item.partition("=")[2]) > 0])
