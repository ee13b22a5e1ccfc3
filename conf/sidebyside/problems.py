"""What is wrong with what somebody wrote, in one line each."""


class Problem(Exception):  # noqa: N818 - it is about a file, not about the program
    """One mistake in a project file: what is wrong, where, and what to write instead, in one line."""


class Problems(Exception):  # noqa: N818 - as above
    """Several mistakes that were found together, so that they can be mended together."""

    def __init__(self, lines: list[str]) -> None:
        super().__init__("\n".join(lines))
        self.lines = lines
