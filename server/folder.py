"""The folder that programs know by its name: the socket file, and the certificates as files."""

from __future__ import annotations

import contextlib
import os
import socket
import stat
from typing import TYPE_CHECKING

from server.addresses import folder
from server.certificates import files
from server.listeners.ports import BACKLOG

if TYPE_CHECKING:
    from pathlib import Path

SOCKET = "http.sock"


class FolderError(Exception):
    """The folder cannot be used; the message is one line that says why."""


class Folder:
    """The folder of the playground at ``port``. A playground that was killed leaves it: the next one takes it over.

    Raises:
        FolderError: it is another user's, or cannot be written.

    """

    def __init__(self, port: int) -> None:
        self.path = folder(port)
        try:
            self._make()
            self.sock = self._listening()
            self._made = self._socket_file.stat().st_ctime_ns
            for name, content in files().items():
                _write(self.path / name, content)
        except OSError as error:
            why = f"{self.path} cannot be used ({error.strerror}): remove it, or choose another port with --port"
            raise FolderError(why) from error

    def remove(self) -> None:
        """Remove the folder, unless another playground has taken it over."""
        with contextlib.suppress(OSError):
            if self._socket_file.stat().st_ctime_ns == self._made:
                for name in (SOCKET, *files()):
                    (self.path / name).unlink(missing_ok=True)
                self.path.rmdir()

    @property
    def _socket_file(self) -> Path:
        return self.path / SOCKET

    def _make(self) -> None:
        self.path.mkdir(mode=0o700, exist_ok=True)
        found = self.path.lstat()  # anybody may write where it stands: a link would lead elsewhere
        if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.getuid():
            raise PermissionError(0, "it belongs to somebody else, or is no folder")
        self.path.chmod(0o700)

    def _listening(self) -> socket.socket:
        self._socket_file.unlink(missing_ok=True)
        sock = socket.socket(socket.AF_UNIX)
        sock.bind(str(self._socket_file))
        sock.listen(BACKLOG)
        sock.setblocking(False)
        return sock


def _write(path: Path, content: bytes) -> None:
    path.unlink(missing_ok=True)
    path.touch(mode=0o600)
    path.write_bytes(content)
