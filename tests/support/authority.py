"""The certificate authority of the playground's HTTPS listener."""

from pathlib import Path
from urllib.request import urlopen


def authority_file(server: str) -> str:
    """Save the certificate that the server at this address gives as `ca.pem`, and return that name."""
    with urlopen(f"{server}/ca.pem", timeout=5) as response:  # noqa: S310 - on loopback
        Path("ca.pem").write_bytes(response.read())
    return "ca.pem"
