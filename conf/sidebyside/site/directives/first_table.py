"""The `first-table` directive: what a client is at a glance, with how fast it was and what it is advised for."""

from docutils import nodes

from sidebyside.model.clients import Client
from sidebyside.model.figures import place_of
from sidebyside.model.performance import measured_results
from sidebyside.model.situations import read_situations
from sidebyside.site.directives.comparison import FactsDirective
from sidebyside.site.material import depend_on
from sidebyside.site.nodes.tables import answer_row
from sidebyside.site.performance.wording import link, ratio


class FirstTableDirective(FactsDirective):
    """`{first-table}`: the lines of `{facts}`, and two of another kind.

    `fast/50 / requests: <label>` gives each client's figure there, of its async API where it has one, as a multiple of
    that of requests; `situations: <label>` those of docs/choose.md in which it is the pick or the runner-up.
    """

    def line(self, key: str, named: str, clients: list[Client]) -> nodes.row:
        """Give the row that a line asks for. Raises `Problem`."""
        if key == "situations":
            return self._situations(named, clients)
        place, _, measure = key.rpartition(" / ")
        return self._multiples(place, measure, named, clients) if place else super().line(key, named, clients)

    def _multiples(self, text: str, measure: str, named: str, clients: list[Client]) -> nodes.row:
        depend_on(self.env, self.material.project.performance / "results.json")
        results = measured_results(self.material.results)
        place = place_of(text, results)

        def entry(client: Client) -> list[nodes.Node]:
            measured = place.scenario.points[place.point]
            name = f"{client.name}_async" if f"{client.name}_async" in measured else client.name
            there, base = place.spread(name), place.spread(measure)
            said = f"{ratio(place.ratio(name, measure))} times {results.contenders[measure].title}"
            if there.is_alike(base):
                said = "the baseline" if name == measure else f"as fast as {results.contenders[measure].title}"
            how = "async" if "async" in client.api else "in threads"
            shown = link(self.env.docname, f"{said}, {how}", place, name, results)
            return [nodes.paragraph("", "", shown, classes=["answer"])]

        return answer_row([nodes.paragraph("", named)], clients, entry)

    def _situations(self, named: str, clients: list[Client]) -> nodes.row:
        self.env.note_dependency(str(self.material.project.docs / "choose.md"))
        situations, every = read_situations(self.material.project), self.material.clients.by_name.values()

        def entry(client: Client) -> list[nodes.Node]:
            picked = [each.title for each in situations if client.name in each.picks]
            second = [each.title for each in situations if client.name in each.runners_up and each.title not in picked]
            successor = [f"none; see {each.title}" for each in every if each.succeeds == client.name]
            said = [("", picked or (not second and successor)), ("Runner-up: ", second)]
            return [_advice(start, titles, self.up) for start, titles in said if titles]

        return answer_row([nodes.paragraph("", named)], clients, entry)


def _advice(start: str, titles: list[str], up: str) -> nodes.paragraph:
    said = f"{start}{'; '.join(titles)}"
    link = nodes.reference("", said, internal=True, refuri=f"{up}choose.html")
    return nodes.paragraph("", "", link, classes=["answer"])
