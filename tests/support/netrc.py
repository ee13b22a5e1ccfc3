"""A `.netrc` in the home folder, which each fact has of its own."""

from pathlib import Path


def write_netrc(host: str) -> Path:
    """Write `.netrc` with the name `user` and the password `passwd` for a host, and return its path."""
    path = Path.home() / ".netrc"
    path.write_text(f"machine {host} login user password passwd\n", encoding="utf-8")
    path.chmod(0o600)  # Python's own reader refuses a file that others may read
    return path
