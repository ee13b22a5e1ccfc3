"""The `performance` directive: a scenario, what was measured in it as a chart and as tables."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from docutils import nodes

from sidebyside.measured import alike
from sidebyside.performance import Contender, Figure, Scenario, Spread
from sidebyside.site.charts import Chart
from sidebyside.site.comparison import anchor
from sidebyside.site.figures import label, link, number, quartiles, titled
from sidebyside.site.material import MaterialDirective

NOTHING, TO = "\N{EN DASH}", "\N{EN DASH}"
Content = list[nodes.Node]
Measure = Callable[[str, str], Content]  # what a cell shows of a point and a contender
Runs = Sequence[Scenario]  # the scenario in the run that is shown, and in the second where it was measured again


class PerformanceDirective(MaterialDirective):
    """`{performance} <scenario>`: a section with its chart, a table of the main figure, and the others on demand."""

    required_arguments = 1

    def show(self) -> list[nodes.Node]:
        """Give the section."""
        results = self.material.measured()
        scenario = results.scenario(self.arguments[0])
        self.record("scenario", scenario.name)
        name = anchor(scenario.name, "")
        section = nodes.section("", nodes.title("", scenario.title), ids=[name], names=[name])
        section += self.parse_text_to_nodes(scenario.about)
        section += Chart(scenario=scenario.name)
        main = results.figures[scenario.figure]
        second = self.material.second_run.scenarios.get(scenario.name) if self.material.second_run else None
        runs = [scenario, second] if second else [scenario]
        measures: dict[str, Measure] = {titled(main): partial(_main, runs, main)}
        for other in results.references(scenario):
            measures[f"Ratio to {other.title}"] = partial(_ratio, runs, other)
        for figure in (results.figures[figure] for figure in scenario.others):
            measures[titled(figure)] = partial(_figure, runs, figure)
        section += self._tables(scenario, results.shown(scenario), measures)
        return [section]

    def _tables(
        self, scenario: Scenario, contenders: list[Contender], measures: dict[str, Measure]
    ) -> list[nodes.Node]:
        """Give a table with a column a figure; of several points one a figure, with a column a point."""
        points = scenario.points
        if len(points) == 1:
            of_figures = {title: partial(measure, *points) for title, measure in measures.items()}
            return [self._table(scenario, contenders, "Measured", of_figures, anchored=True)]
        corner = label(scenario.axis) if scenario.axis else "Measured"
        shown: list[nodes.Node] = []
        for title, measure in measures.items():
            columns = {point: partial(measure, point) for point in points}
            shown.append(nodes.rubric("", title, classes=["table-title"]))
            shown.append(self._table(scenario, contenders, corner, columns, anchored=len(shown) == 1))
        return [*shown[:2], *on_demand("Ratios, and what else was measured", shown[2:])]

    def _table(
        self,
        scenario: Scenario,
        contenders: list[Contender],
        corner: str,
        columns: Mapping[str, Callable[[str], Content]],
        *,
        anchored: bool,
    ) -> nodes.table:
        rows = []
        for contender in contenders:
            name = link(self.env.docname, contender.title, scenario.name, contender.name)
            cells = (nodes.entry("", *show(contender.name)) for show in columns.values())
            row = nodes.row("", stub(contender, name), *cells)
            row["ids"] += [anchor(scenario.name, contender.name)] if anchored else []
            rows.append(row)
        return table([corner, *columns], rows, "sortable")


def table(heads: list[str], rows: list[nodes.row], *classes: str) -> nodes.table:
    """Give a table whose first column stays in place; one of figures alone is `sortable`, by performance.js."""
    node = nodes.table(classes=["comparison", "performance", *classes])
    group = nodes.tgroup(cols=len(heads))
    group += [nodes.colspec(colwidth=1, stub=int(number == 0)) for number in range(len(heads))]
    group += nodes.thead("", nodes.row("", *(nodes.entry("", nodes.paragraph("", head)) for head in heads)))
    group += nodes.tbody("", *rows)
    node += group
    return node


def stub(contender: Contender, *content: nodes.Node) -> nodes.entry:
    """Give the first cell of a contender's row, in the colour of its client."""
    classes = [f"client-{contender.client}"] if contender.client else []
    return nodes.entry("", nodes.paragraph("", "", *content), classes=classes)


def on_demand(summary: str, content: Sequence[nodes.Node]) -> list[nodes.Node]:
    """Give what opens under a line of text, as the proofs do."""
    opening = f'<details class="proofs"><summary>{summary}</summary>'
    return [nodes.raw("", opening, format="html"), *content, nodes.raw("", "</details>", format="html")]


def _main(runs: Runs, figure: Figure, point: str, contender: str) -> Content:
    """Show the main figure, and what failed: requests, and whole rounds."""
    values = runs[0].values(point, contender, figure.name)
    failed = sum(value or 0 for value in runs[0].values(point, contender, "errors"))
    known = len(values) - values.count(None)
    # not each contender is in each round, and what is missing for that did not fail
    lost = sum(map(bool, runs[0].values(point, contender, "failed"))) if known else len(values)
    said = [f"{failed:,.0f} failed"] if failed else []
    said += [f"no value in {lost} of {known + lost} rounds"] if lost else []
    notes = (_note(text, "failed") for text in said)
    return [*_figure(runs, figure, point, contender), *notes]


def _figure(runs: Runs, figure: Figure, point: str, contender: str) -> Content:
    return _cell([run.spread(point, contender, figure.name) for run in runs if point in run.points])


def _ratio(runs: Runs, other: Contender, point: str, contender: str) -> Content:
    return _cell([run.ratio(point, contender, other.name, run.figure) for run in runs if point in run.points])


def _cell(measured: Sequence[Spread | None]) -> Content:
    """Show the first run's median and quartiles; both medians where the second did not give the same."""
    first, *again = measured
    known = sorted(spread.median for spread in measured if spread)
    if first and (not again or (len(known) > 1 and alike(*known))):
        between = [] if first.low == first.high else [_note(quartiles(first, TO))]  # as that of what has one value
        return [nodes.paragraph("", number(first.median)), *between]
    match known:
        case []:
            return [nodes.paragraph("", NOTHING)]
        case [one]:
            return [nodes.paragraph("", number(one)), _note("in one run of two")]
    return [nodes.paragraph("", TO.join(map(number, known))), _note("by run")]


def _note(text: str, *classes: str) -> nodes.paragraph:
    return nodes.paragraph("", text, classes=["note", *classes])
