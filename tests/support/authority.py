"""The certificate authority of the playground's HTTPS listener."""

import shutil
import subprocess
from pathlib import Path
from urllib.request import urlopen

from tests.support.here import NotHere


def authority_file(server: str) -> str:
    """Save the certificate that the server at this address gives as `ca.pem`, and return that name."""
    with urlopen(f"{server}/ca.pem", timeout=5) as response:  # noqa: S310 - on loopback
        Path("ca.pem").write_bytes(response.read())
    return "ca.pem"


def authority_folder(server: str) -> str:
    """Save that certificate in a folder as OpenSSL looks for it, by the hash of its name, and return the folder."""
    openssl = shutil.which("openssl")
    if openssl is None:
        raise NotHere("openssl, which names the files of such a folder")
    file = authority_file(server)
    done = subprocess.run([openssl, "x509", "-hash", "-noout", "-in", file], capture_output=True, text=True, check=True)
    folder = Path("authorities")
    folder.mkdir()
    Path(file).rename(folder / f"{done.stdout.strip()}.0")
    return str(folder)
