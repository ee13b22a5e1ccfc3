"""Sentences about what was measured: the `finding` directive and the `measured` role, so that no figure is typed."""

from docutils import nodes
from sphinx.util.docutils import SphinxRole

from sidebyside import layout
from sidebyside.measured import SIGNS, Comparison, Place, alike, comparisons, place_of, split_place, with_figure
from sidebyside.performance import RESULTS, SECOND_RUN, Results, Spread
from sidebyside.problems import Problem
from sidebyside.site.figures import amount, compared, link, number, quartiles
from sidebyside.site.material import Material, MaterialDirective, depend_on, logger


class FindingDirective(MaterialDirective):
    """`{finding} fast/50: httpx > aiohttp`: a sentence, shown as long as what it says is what was measured."""

    required_arguments = 1
    final_argument_whitespace = True
    has_content = True

    def show(self) -> list[nodes.Node]:
        """Give the sentence, with a link to its figures. Raises `Problem` where they no longer bear it out."""
        results = self.material.measured()
        if not "".join(self.content).strip():
            raise Problem("says nothing; write the sentence below it")
        rests_on = comparisons(self.arguments[0])
        check(rests_on, results, self.material.second_run)
        sentence = self.parse_text_to_nodes("\n".join(self.content))
        data = [nodes.Text(" ("), *_links(self.env.docname, rests_on, results), nodes.Text(")")]
        match sentence:
            case [nodes.paragraph() as paragraph]:
                return [nodes.paragraph("", "", *paragraph.children, *data, classes=["finding"])]
        raise Problem("is more than a paragraph; write one, and a {finding} for each further sentence")


class MeasuredRole(SphinxRole):
    """`` {measured}`fast/50 httpx` `` is a figure as a link to its row, `` {measured}`fast/50 cpu a / b` `` a ratio."""

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        """Give the median with its unit; of two contenders their ratio, with its quartiles."""
        material: Material = self.env.config.sidebyside_material
        depend_on(self.env, RESULTS, SECOND_RUN)
        try:
            return [figure(self.env.docname, self.text, material.measured(), material.second_run)], []
        except Problem as problem:
            logger.warning("measured: %s", problem, location=self.get_location(), type="sidebyside")
            return [nodes.Text(self.text)], []


def figure(docname: str, text: str, results: Results, second: Results | None = None) -> nodes.reference:
    """Give the figure that `fast/50 httpx` names: of both runs where the second did not give the same.

    Raises `Problem` with what could be written instead.
    """
    place, spread, names = _named(text, results)
    is_ratio = len(names) == 2
    shown = f"{number(spread.median)} ({quartiles(spread)})" if is_ratio else amount(spread.median, place.figure)
    if second:
        try:
            low, high = sorted((spread.median, _named(text, second)[1].median))
        except Problem as problem:
            raise Problem(f"{layout.shown(SECOND_RUN)}: {problem}") from None
        if not alike(low, high):
            shown = f"{number(low)} to {number(high) if is_ratio else amount(high, place.figure)}"
    return link(docname, shown, place.scenario.name, names[0])


def _named(text: str, results: Results) -> tuple[Place, Spread, list[str]]:
    """Give the place, what was measured there, and of which one or two contenders."""
    place, words = split_place(text, results)
    if words and words[0] in results.figures:
        place = with_figure(place, words.pop(0), results)
    match words:
        case [contender]:
            return place, place.spread(contender), [contender]
        case [contender, "/", other]:
            return place, place.ratio(contender, other), [contender, other]
    names = ", ".join(place.scenario.points[place.point])
    raise Problem(f"{text!r} names no contender; write {place} and one of: {names}, or two with / between")


def check(rests_on: list[Comparison], first: Results, second: Results | None) -> None:
    """Raise `Problem` unless each comparison holds in the run that is shown, and in the second where there is one."""
    for comparison in rests_on:
        if not comparison.holds(first):
            raise Problem(f"{said(comparison, first)}; write another sentence")
        if second and not comparison.holds(second):
            where = layout.shown(SECOND_RUN)
            raise Problem(f"{where}: {said(comparison, second)}; write a sentence that both runs bear out")


def said(comparison: Comparison, results: Results) -> str:
    """Say what a comparison says and what was measured instead, with the names in the file."""
    place = place_of(comparison.place, results)
    measured = compared(place, comparison.left, comparison.right, results)
    return f"{comparison} ({SIGNS[comparison.sign]}, quartiles too) does not hold: measured {measured}"


def _links(docname: str, rests_on: list[Comparison], results: Results) -> list[nodes.Node]:
    """Give a link to each scenario that the comparisons are about."""
    scenarios = {scenario.title: scenario.name for scenario in (place_of(c.place, results).scenario for c in rests_on)}
    shown: list[nodes.Node] = []
    for title, name in scenarios.items():
        shown += [*([nodes.Text("; ")] if shown else []), link(docname, title, name)]
    return shown
