"""The `tables` directive: table pages, each with a sentence and its number of rows."""

from docutils import nodes

from sidebyside.problems import Problem
from sidebyside.site.comparison import differs
from sidebyside.site.material import MaterialDirective


class TablesDirective(MaterialDirective):
    """`{tables}`: a line a table, `<table>: <sentence>`; the sentence is MyST."""

    has_content = True

    def show(self) -> list[nodes.Node]:
        """Give a list of links, with the number of rows and of those in which the clients differ."""
        items = [self._item(line) for line in self.content if line.strip()]
        if not items:
            raise Problem("lists no table; write lines such as params: How parameters become a query")
        return [nodes.bullet_list("", *items, classes=["tables"])]

    def _item(self, line: str) -> nodes.list_item:
        name, colon, sentence = (part.strip() for part in line.partition(":"))
        if not colon or not sentence:
            raise Problem(f"{line!r} says nothing of the table; write {name}: and a sentence")
        rows = self.material.table(name)["rows"]
        differing = sum(differs(row["cells"], self.material.clients) for row in rows)
        self.record("listed", name)
        title = nodes.reference("", self.material.title(name), refuri=self.page_of(name), internal=True)
        counts = f" {len(rows)} rows, {differing} of them ≠."
        first, *rest = self.parse_text_to_nodes(sentence)
        heading = nodes.paragraph("", "", nodes.strong("", "", title), nodes.Text(": "), *first.children)
        heading += nodes.inline("", counts, classes=["counts"])
        return nodes.list_item("", heading, *rest)
