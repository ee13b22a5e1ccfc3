"""The `tables-as-json` directive: every published table and where its data is."""

from docutils import nodes

from sidebyside.site.material import MaterialDirective


class TablesAsJsonDirective(MaterialDirective):
    """`{tables-as-json}`: a line a table: its page, its rows, its JSON."""

    def show(self) -> list[nodes.Node]:
        """Give the list."""
        up = "../" * self.env.docname.count("/")
        items = nodes.bullet_list()
        for name in self.material.tables:
            page = nodes.reference("", name, refuri=self.page_of(name), internal=True)
            address = f"compare/{name}.json"
            data = nodes.reference("", "", nodes.literal("", address), refuri=up + address, internal=True)
            rows = len(self.material.table(name)["rows"])
            items += nodes.list_item("", nodes.paragraph("", "", page, nodes.Text(f", {rows} rows: "), data))
        return [items]
