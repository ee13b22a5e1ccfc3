"""The `successors` directive: what every program did with only its import renamed, collected by verdict."""

from typing import Any

from docutils import nodes

from sidebyside.clients import Client
from sidebyside.site.examples import address_of
from sidebyside.site.material import MaterialDirective
from sidebyside.topics import Script

# What a reader looks for comes first.
VERDICTS = {
    "fails": "Fails",
    "differs": "Another output",
    "renamed": "The same but for the module's name",
    "mixed": "Not measured, because another requirement brings the old client along",
    "same": "The same output",
}
Found = dict[str, list[tuple[Script, dict[str, Any]]]]


class SuccessorsDirective(MaterialDirective):
    """`{successors} <client>`: the programs of the client that it succeeds, counted and listed by verdict."""

    required_arguments = 1

    def show(self) -> list[nodes.Node]:
        """Give the counts and a list for each verdict, with each difference."""
        client = self.material.client(self.arguments[0])
        self.record("successors", client.name)
        found = self._by_verdict(client)
        total = sum(map(len, found.values()))
        counts = ", ".join(f"{name.lower()}: {len(found[verdict])}" for verdict, name in VERDICTS.items())
        content: list[nodes.Node] = [nodes.paragraph("", f"{total} programs. {counts.capitalize()}.")]
        for verdict, name in VERDICTS.items():
            if found[verdict]:
                content.append(nodes.rubric("", name))
                content.append(self._listed(found[verdict]))
        return content

    def _by_verdict(self, client: Client) -> Found:
        found: Found = {verdict: [] for verdict in VERDICTS}
        for topic in self.material.topics.values():
            for script in topic.scripts.values():
                entry = self.material.example(script).get("successor")
                if entry and entry["client"] == client.name:
                    found[entry["verdict"]].append((script, entry))
        return found

    def _listed(self, entries: list[tuple[Script, dict[str, Any]]]) -> nodes.bullet_list:
        brief = not any(entry.get("problem") or entry.get("difference") for _, entry in entries)
        items = nodes.bullet_list(classes=["successors", *(["brief"] if brief else [])])
        for script, entry in entries:
            link = nodes.reference("", "", nodes.literal("", script.id), refuri=address_of(self, script), internal=True)
            line = nodes.paragraph("", "", link)
            if entry.get("problem"):
                line += nodes.Text(f": {entry['problem']}")
            item = nodes.list_item("", line)
            if entry.get("difference"):
                item += nodes.literal_block(
                    entry["difference"], entry["difference"], language="diff", classes=["output"]
                )
            items += item
        return items
