"""The `filter` directive: a field that leaves the entries of the page with the words in it."""

from html import escape

from docutils import nodes

from sidebyside.site.material import MaterialDirective

# filter.js makes it work; where there are no scripts, tables.css hides it, and the page holds every entry.
FIELD = """<div class="filter"><label for="filter">Filter</label>
<input type="search" id="filter" autocomplete="off" spellcheck="false" placeholder="{example}">
<output for="filter" data-of="{entries}"></output></div>"""


class FilterDirective(MaterialDirective):
    """`{filter} <entries>`: what the entries are called; the content is an example of what to type."""

    required_arguments = 1
    has_content = True

    def show(self) -> list[nodes.Node]:
        """Give the field."""
        self.record("filter", self.arguments[0])
        example = escape(" ".join(self.content), quote=True)
        return [nodes.raw("", FIELD.format(entries=self.arguments[0], example=example), format="html")]
