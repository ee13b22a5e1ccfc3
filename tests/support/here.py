"""What this machine lacks: a fact that needs it is unknown here, neither yes nor no."""


class NotHere(Exception):  # noqa: N818 - it is about the machine, not about the program
    """Raised by a fact that cannot be asked on this machine; the message says what is missing."""
