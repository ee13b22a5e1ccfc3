"""The clients that are compared, as `conf/clients.toml` describes them."""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from sidebyside import layout
from sidebyside.problems import Problem

KEYS: dict[str, type] = {
    "title": str,
    "distribution": str,
    "import": str,
    "docs": str,
    "licence": str,
    "colour": list,
    "api": list,
    "extras": list,
}
WANTED: dict[type, str] = {str: "a string", list: "an array of strings", dict: "a table of tab = title"}
OPTIONAL: dict[str, type] = {"lazy": list, "succeeds": str, "tabs": dict}


@dataclass(frozen=True)
class Client:
    """One HTTP client: a table of `conf/clients.toml`.

    `tabs` maps the variants of its scripts to their titles; a successor has none and `succeeds` names the
    client whose scripts and facts it is run with.
    """

    name: str
    title: str
    distribution: str
    module: str
    docs: str
    licence: str
    colour: tuple[str, str]
    api: tuple[str, ...]
    tabs: dict[str, str]
    extras: tuple[str, ...]
    lazy: tuple[str, ...]
    succeeds: str | None


@dataclass(frozen=True)
class Clients:
    """All clients, in the order in which the site shows them."""

    by_name: dict[str, Client]

    @property
    def compared(self) -> list[Client]:
        """The clients with scripts and facts of their own."""
        return [client for client in self.by_name.values() if client.succeeds is None]

    @property
    def tabs(self) -> dict[str, Client]:
        """Every tab of the site, in order, with the client that it shows."""
        return {tab: client for client in self.by_name.values() for tab in client.tabs}

    def successor(self, client: Client) -> Client | None:
        """Give the client that succeeds this one, if the site follows one."""
        return next((other for other in self.by_name.values() if other.succeeds == client.name), None)


@cache
def load_clients(path: Path = layout.CLIENTS) -> Clients:
    """Read the clients.

    Raises `Problem` for a file that is not TOML, an unknown or missing key, or a value of the wrong type.
    """
    name = layout.shown(path)
    try:
        entries = tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise Problem(f"{name}: not valid TOML: {error}") from None
    by_name = {key: _client(name, key, entry) for key, entry in entries.items()}
    for client in by_name.values():
        predecessor = by_name.get(client.succeeds or client.name)
        if predecessor is None or predecessor.succeeds:
            raise Problem(
                f'{name}: [{client.name}]: succeeds = "{client.succeeds}" names no client with scripts of its '
                f"own; write one of: {', '.join(c.name for c in by_name.values() if not c.succeeds)}"
            )
    return Clients(by_name)


def _client(file: str, name: str, entry: Any) -> Client:
    where = f"{file}: [{name}]"
    if not isinstance(entry, dict):
        raise Problem(f"{file}: {name!r} is not in a table; write it under the [client] that it belongs to")
    _check_types(where, entry)
    if ("tabs" in entry) == ("succeeds" in entry):
        raise Problem(f"{where}: write either tabs (scripts of its own) or succeeds (another client's scripts)")
    if len(entry["colour"]) != 2:
        raise Problem(f'{where}: colour has {len(entry["colour"])} values; write ["#light", "#dark"]')
    if not entry["api"] or not set(entry["api"]) <= {"sync", "async"}:
        raise Problem(f'{where}: api is {entry["api"]!r}; write ["sync"], ["async"] or both')
    light, dark = entry["colour"]
    return Client(
        name=name,
        title=entry["title"],
        distribution=entry["distribution"],
        module=entry["import"],
        docs=entry["docs"],
        licence=entry["licence"],
        colour=(light, dark),
        api=tuple(entry["api"]),
        tabs=entry.get("tabs", {}),
        extras=tuple(entry["extras"]),
        lazy=tuple(entry.get("lazy", ())),
        succeeds=entry.get("succeeds"),
    )


def _check_types(where: str, entry: dict[str, Any]) -> None:
    allowed = KEYS | OPTIONAL
    for key, value in entry.items():
        if key not in allowed:
            raise Problem(f"{where}: unknown key {key!r}; write one of: {', '.join(allowed)}")
        if not isinstance(value, allowed[key]):
            raise Problem(f"{where}: {key} is {value!r}; write {WANTED[allowed[key]]}")
        if isinstance(value, list) and not all(isinstance(item, str) for item in value):
            raise Problem(f"{where}: {key} is {value!r}; write an array of strings")
    for key in KEYS:
        if key not in entry:
            raise Problem(f"{where}: {key} is missing; add it as the other clients have it")
