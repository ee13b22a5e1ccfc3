"""Tabs: sphinx-tabs' own nodes, with readable ids and a label on every panel."""

from collections.abc import Sequence
from dataclasses import dataclass

from docutils import nodes
from sphinx_tabs.tabs import SphinxTabsPanel, SphinxTabsTab, SphinxTabsTablist

from sidebyside.model.clients import Client, Clients


@dataclass(frozen=True)
class Panel:
    """One tab. `key` is what the reader's choice is remembered as: tabs of the same key change together.

    `is_note` says that it has words in place of a program.
    """

    key: str
    title: str
    client: Client
    content: Sequence[nodes.Node]
    is_note: bool = False


def fallbacks(clients: Clients) -> dict[str, str]:
    """Give the key that stands in for another where tabs lack it: a variant's client, a successor's predecessor."""
    variants = {tab: client.name for tab, client in clients.tabs.items() if tab != client.name}
    return variants | {client.name: client.succeeds for client in clients.by_name.values() if client.succeeds}


def tabs(name: str, label: str, panels: Sequence[Panel]) -> nodes.container:
    """Give the tabs: the panel of `key` has the id `<name>-<key>`, which is its permanent address.

    Until the reader chooses, the first one with a program is open.
    """
    opened = next((panel for panel in panels if not panel.is_note), panels[0])
    outer = nodes.container(classes=["sphinx-tabs", "client-tabs"])
    outer += (tab_list := SphinxTabsTablist())
    tab_list["role"] = "tablist"
    tab_list["aria-label"] = label
    for panel in panels:
        panel_id = f"{name}-{panel.key}".replace("_", "-")
        tab = SphinxTabsTab("", panel.title, classes=["sphinx-tabs-tab", "group-tab", f"client-{panel.client.name}"])
        tab["ids"] = [f"{panel_id}-tab"]
        tab["role"] = "tab"
        tab["type"] = "button"
        tab["data-client"] = panel.key
        tab["aria-controls"] = panel_id
        tab["aria-selected"] = "true" if panel is opened else "false"
        tab["tabindex"] = "0" if panel is opened else "-1"
        tab_list += tab
        body = SphinxTabsPanel("", *panel.content, classes=["sphinx-tabs-panel", f"client-{panel.client.name}"])
        body["ids"] = [panel_id]
        body["role"] = "tabpanel"
        body["data-client"] = panel.key
        body["data-label"] = panel.title
        body["aria-labelledby"] = f"{panel_id}-tab"
        body["tabindex"] = "0"
        if panel is not opened:
            body["hidden"] = "hidden"
        outer += body
    return outer
