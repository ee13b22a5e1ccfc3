"""The `client` directive: what a client is, from `conf/clients.toml` and from its environment in this build."""

from docutils import nodes

from sidebyside.environments import normalised
from sidebyside.problems import Problem
from sidebyside.site.material import MaterialDirective


class ClientDirective(MaterialDirective):
    """`{client} <name>`: version, licence, interfaces, documentation and what a plain install brings."""

    required_arguments = 1

    def show(self) -> list[nodes.Node]:
        """Give a field list."""
        name = self.arguments[0]
        client = self.material.client(name)
        self.record("client", name)
        fields = nodes.field_list(classes=["client-summary", f"client-{name}"])
        link = nodes.reference("", client.docs, refuri=client.docs)
        install = nodes.literal("", f"python -m pip install {client.distribution}")
        fields += _field("Version run here", nodes.Text(self.material.evidence["versions"][name]))
        fields += _field("Install", install)
        fields += _field("Brings along", nodes.Text(self._brought(name)))
        fields += _field("Interfaces", nodes.Text(" and ".join(client.api)))
        fields += _field("Licence", nodes.Text(client.licence))
        fields += _field("Documentation", link)
        if client.succeeds:
            predecessor = self.material.clients.by_name[client.succeeds]
            fields += _field("Succeeds", nodes.Text(predecessor.title))
        return [fields]

    def _brought(self, name: str) -> str:
        """Name what the plain install holds besides the client, from any proof that ran in it."""
        client = self.material.clients.by_name[name]
        for fact in self.material.facts.values():
            if fact.requirements(client) == (client.distribution,):
                installed = self.material.proof(fact, name)["versions"]
                return ", ".join(other for other in installed if other != normalised(client.distribution))
        raise Problem(f"no fact was proven in the plain environment of {name}; write one without EXTRAS")


def _field(label: str, *content: nodes.Node) -> nodes.field:
    return nodes.field("", nodes.field_name("", label), nodes.field_body("", nodes.paragraph("", "", *content)))
