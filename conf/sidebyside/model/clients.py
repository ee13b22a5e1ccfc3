"""The clients that are compared, as `conf/clients.toml` describes them."""

from functools import cached_property
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from sidebyside.model.problem import Problem
from sidebyside.model.reading import Model, read_named
from sidebyside.project import Project

FILE = "conf/clients.toml"


class Client(Model):
    """One HTTP client.

    `tabs` maps the variants of its scripts to their titles; a successor has none, and `succeeds` names the client
    whose scripts and facts it is run with. It may have a script of its own where its predecessor's do not fit it.
    """

    name: str
    title: str
    distribution: str
    module: Annotated[str, Field(alias="import")]
    docs: str
    licence: str
    colour: tuple[str, str]
    api: Annotated[tuple[Literal["sync", "async"], ...], Field(min_length=1)]
    extras: tuple[str, ...]
    lazy: tuple[str, ...] = ()
    tabs: dict[str, str] = {}
    succeeds: str | None = None

    def title_of(self, tab: str) -> str:
        """Give the title of one of its tabs."""
        return self.tabs.get(tab, self.title)

    @model_validator(mode="after")
    def _has_scripts_or_a_predecessor(self) -> Self:
        if bool(self.tabs) == bool(self.succeeds):
            raise ValueError("write either tabs (scripts of its own) or succeeds (another client's scripts)")
        return self


class Clients(Model):
    """All clients, in the order in which the site shows them."""

    by_name: dict[str, Client]

    @property
    def compared(self) -> list[Client]:
        """The clients with scripts and facts of their own."""
        return [client for client in self.by_name.values() if client.succeeds is None]

    @cached_property
    def tabs(self) -> dict[str, Client]:
        """Every tab of the site, in order, with the client that it shows."""
        return {tab: client for client in self.by_name.values() for tab in client.tabs}

    @cached_property
    def all_tabs(self) -> dict[str, Client]:
        """Every tab, and after a client's the one that its successor may have: for what has to be done anew."""
        found: dict[str, Client] = {}
        for client in self.compared:
            found |= dict.fromkeys(client.tabs, client)
            if successor := self.successor(client):
                found[successor.name] = successor
        return found

    def successor(self, client: Client) -> Client | None:
        """Give the client that succeeds this one, if the site follows one."""
        return next((other for other in self.by_name.values() if other.succeeds == client.name), None)


def load_clients(project: Project) -> Clients:
    """Read the clients. Raises `Problem` or `Problems`, a line for each place that is wrong."""
    by_name: dict[str, Client] = read_named(project.clients, Client, FILE)
    for client in by_name.values():
        predecessor = by_name.get(client.succeeds or client.name)
        if predecessor is None or predecessor.succeeds:
            known = ", ".join(other.name for other in by_name.values() if not other.succeeds)
            what = f'[{client.name}]: succeeds = "{client.succeeds}" names no client with scripts of its own'
            raise Problem(what, f"write one of: {known}", file=FILE)
    return Clients(by_name=by_name)
