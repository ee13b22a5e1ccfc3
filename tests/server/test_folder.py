"""The folder that programs know by its name: the socket file and the certificates."""

from __future__ import annotations

import socket
import ssl
import stat
from pathlib import Path
from typing import TYPE_CHECKING

import httpx
import pytest

from server.addresses import folder
from server.folder import SOCKET, Folder, FolderError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from server.addresses import Addresses

PORT = 1  # nobody serves there


@pytest.fixture
def place() -> Iterator[Path]:
    """Where a folder would be made."""
    found = folder(PORT)
    assert not found.exists()
    yield found
    if found.is_symlink() or found.is_file():
        found.unlink()


def test_socket_file(addresses: Addresses) -> None:
    transport = httpx.HTTPTransport(uds=f"{addresses.files}/{SOCKET}")
    with httpx.Client(transport=transport) as client:
        for host in ("localhost", "any.example", "%2Ftmp%2Fa.sock"):
            said = client.get(f"http://{host}/get?a=b").json()
            assert (said["args"], said["origin"]) == ({"a": "b"}, "127.0.0.1")
        assert client.get("http://a/get", headers={"host": "["}).status_code == 421


def test_files_are_what_is_downloaded(addresses: Addresses, client: httpx.Client) -> None:
    for name in ("ca.pem", "client.pem", "client.crt", "client.key", "client-with-password.key"):
        assert Path(addresses.files, name).read_bytes() == client.get(f"/{name}").content


@pytest.mark.parametrize("files", [("client.pem",), ("client.crt", "client.key")])
def test_certificate_files(addresses: Addresses, trust: ssl.SSLContext, files: tuple[str, ...]) -> None:
    trust.load_cert_chain(*(f"{addresses.files}/{name}" for name in files))
    with httpx.Client(verify=trust, trust_env=False) as secure:
        said = secure.get(f"{addresses.https}/client-certificate").json()
    assert said == {"common_name": "playground-client"}


def test_key_with_a_password(addresses: Addresses, trust: ssl.SSLContext) -> None:
    files = (f"{addresses.files}/client.crt", f"{addresses.files}/client-with-password.key")
    with pytest.raises(ssl.SSLError):
        trust.load_cert_chain(*files, password="another")
    trust.load_cert_chain(*files, password="secret")


def test_others_cannot_read_it(addresses: Addresses) -> None:
    assert stat.S_IMODE(Path(addresses.files).stat().st_mode) == 0o700
    assert stat.S_IMODE(Path(addresses.files, "client.key").stat().st_mode) == 0o600


def test_it_is_taken_over_from_one_that_was_killed(place: Path) -> None:
    killed = Folder(PORT)
    killed.sock.close()
    with socket.socket(socket.AF_UNIX) as sock, pytest.raises(ConnectionRefusedError):
        sock.connect(str(place / SOCKET))
    following = Folder(PORT)
    with socket.socket(socket.AF_UNIX) as sock:
        sock.connect(str(place / SOCKET))
    killed.remove()  # it is another's now
    assert place.exists()
    following.remove()
    following.sock.close()
    assert not place.exists()


def test_what_is_no_folder_is_left_alone(place: Path, tmp_path: Path) -> None:
    place.symlink_to(tmp_path)
    with pytest.raises(FolderError, match=f"{place} cannot be used .*: remove it, or choose another port"):
        Folder(PORT)
    assert list(tmp_path.iterdir()) == []
