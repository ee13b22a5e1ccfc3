"""What is wrong with what somebody wrote, or with what a run found: an object until it is printed."""

from collections.abc import Iterable


class Problem(Exception):  # noqa: N818 - it is about a file, not about the program
    """One mistake.

    Args:
        what: what is wrong.
        mend: what to write or to run instead.
        file: the file, from the project's root.
        row: the row of a table.
        client: the client.
        detail: lines to show below, such as a difference.
        job: the id of the job whose result is at fault, so that it can run once more.
    """

    def __init__(
        self,
        what: str,
        mend: str = "",
        *,
        file: str = "",
        row: str = "",
        client: str = "",
        detail: str = "",
        job: str = "",
    ) -> None:
        super().__init__(what)
        self.what, self.mend, self.file, self.row, self.client = what, mend, file, row, client
        self.detail, self.job = detail, job

    @property
    def problems(self) -> "list[Problem]":
        """Itself, as the one of `Problems` with one."""
        return [self]

    def __str__(self) -> str:
        """Give the line that people read, with its detail below."""
        where = ": ".join(filter(None, (self.file, self.row, self.client, self.what)))
        return "\n".join(filter(None, ("; ".join(filter(None, (where, self.mend))), self.detail)))


class Problems(Exception):  # noqa: N818 - as above
    """Several mistakes that were found together, so that they can be mended together."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = list(problems)
        super().__init__(*self.problems)

    def __str__(self) -> str:
        """Give a line for each."""
        return "\n".join(map(str, self.problems))
