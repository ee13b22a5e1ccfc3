"""Sentences that hold: the `claim` directive, and roles by which no figure is typed."""

from typing import ClassVar

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.util.typing import OptionSpec

from sidebyside.model.figures import comparisons, named
from sidebyside.model.performance import Results, measured_results
from sidebyside.model.problem import Problem
from sidebyside.model.statements import statement
from sidebyside.site.material import MaterialDirective, MaterialRole, depend_on
from sidebyside.site.performance.wording import link, written


class ClaimDirective(MaterialDirective):
    """`{claim} fast/50: aiohttp > requests; api/trio httpx2 yes`: a sentence that is shown as long as all of it is so.

    A part with `<`, `>` or `~` compares figures, any other one says what a row of the tables answers for clients.
    """

    required_arguments = 1
    final_argument_whitespace = True
    has_content = True
    option_spec: ClassVar[OptionSpec] = {"class": directives.class_option}

    def show(self) -> list[nodes.Node]:
        """Give the content. Raises `Problem` where figures or cells no longer bear it out."""
        if not "".join(self.content).strip():
            raise Problem("says nothing; write the sentence below it")
        for part in self.arguments[0].split(";"):
            stated = statement(part)
            if stated:
                stated.check(self.cell)
                continue
            for comparison in comparisons(part):
                comparison.check(measured_results(self.material.results))
        shown = self.parse_content_to_nodes()
        classes = self.options.get("class")
        return [nodes.container("", *shown, classes=classes)] if classes else shown


class MeasuredRole(MaterialRole):
    """What roles that name what was measured share."""

    def results(self) -> Results:
        """Give what was measured, which the page depends on. Raises `Problem` where nothing was."""
        depend_on(self.env, self.material.project.performance / "results.json")
        return measured_results(self.material.results)


class FigureRole(MeasuredRole):
    """`` {figure}`fast/50 aiohttp` `` is a median with its unit, `` {figure}`fast/50 aiohttp / requests` `` a ratio."""

    def show(self) -> nodes.Node:
        """Give it as a link to its row, as text on the page that has the row. Raises `Problem`."""
        results = self.results()
        place, names = named(self.text, results)
        return link(self.env.docname, written(self.text, results), place, names[0], results)


class MachineRole(MeasuredRole):
    """`` {machine}`cpu` ``, `system` or `python` says on what the figures were measured, `date` when."""

    def show(self) -> nodes.Text:
        """Give it. Raises `Problem` for another word."""
        results = self.results()
        words = results.machine.model_dump(include={"cpu", "system", "python"})
        words["date"] = ", ".join(day.isoformat() for day in results.measured)
        if self.text not in words:
            raise Problem(f"the machine has no {self.text!r}; write one of: {', '.join(words)}")
        return nodes.Text(words[self.text])
