"""The topics whose programs work with any httpbin: `conf/httpbin.toml`."""

from sidebyside.model.reading import Model, read_toml
from sidebyside.project import Project


class WithAnyHttpbin(Model):
    """`topics` are the names of the topics."""

    topics: tuple[str, ...]


def topics_with_any_httpbin(project: Project) -> frozenset[str]:
    """Read the setting. Raises `Problem` or `Problems`."""
    found: WithAnyHttpbin = read_toml(project.httpbin, WithAnyHttpbin, "conf/httpbin.toml")
    return frozenset(found.topics)
