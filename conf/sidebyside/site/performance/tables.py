"""Tables of what was measured, folded below their charts, and what surrounds it: machine, method, profiles."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import ClassVar

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.util.typing import OptionSpec

from sidebyside.model.performance import Contender, Results, Scenario, measured_results
from sidebyside.model.pins import normalised, read_pins
from sidebyside.model.problem import Problem
from sidebyside.site.material import MaterialDirective
from sidebyside.site.nodes.folded import folded
from sidebyside.site.nodes.tables import table_of
from sidebyside.site.performance.wording import anchor, heading, number, quartiles, titled

GIB = 2**30
CLASSES = ("comparison", "performance")
Cell = Callable[[str], nodes.entry]  # of a contender


class FiguresDirective(MaterialDirective):
    """`{figures} <scenario>`: a folded table of the clients by their defaults, a row each.

    With `:more:`, what the first leaves out: clients that are set up for it, what they stand on, the other figures.
    """

    required_arguments = 1
    option_spec: ClassVar[OptionSpec] = {"more": directives.flag}

    def show(self) -> list[nodes.Node]:
        """Give the tables."""
        results = measured_results(self.material.results)
        name, more = self.arguments[0], "more" in self.options
        if name not in results.scenarios:
            raise Problem(f"no scenario is called {name!r}; write one of: {', '.join(results.scenarios)}")
        scenario = results.scenarios[name]
        rows = results.shown(scenario, "tuned", "reference") if more else results.shown(scenario, "client")
        if not more:
            self.record("scenario", name)
        if len(scenario.points) == 1:  # a column a figure
            [point] = scenario.points
            figures = (scenario.figure, *scenario.others)
            columns = {titled(results.figures[figure]): partial(_cell, scenario, point, figure) for figure in figures}
            shown: list[nodes.Node] = [_table(name, rows, heading("measured"), columns, anchored=True)]
        else:
            shown = _by_point(results, name, scenario.figure, rows, anchored=True)
            for figure in scenario.others if more else ():
                shown += _by_point(results, name, figure, results.shown(scenario), anchored=False)
        summary = f"{scenario.title}: more figures" if more else f"{scenario.title}: all figures"
        return folded(summary, [*self.parse_text_to_nodes(scenario.about), *_explained(scenario, rows), *shown])


class ContendersDirective(MaterialDirective):
    """`{performance-contenders}`: a row for everything that is measured, with its settings."""

    def show(self) -> list[nodes.Node]:
        """Give the table."""
        contenders = measured_results(self.material.results).contenders
        rows = [
            nodes.row("", _stub(contender), nodes.entry("", *self.parse_text_to_nodes(contender.settings)))
            for contender in contenders.values()
        ]
        return [table_of(["Measured", "Settings"], rows, *CLASSES)]


class MachineDirective(MaterialDirective):
    """`{performance-machine}`: how, when, on what and with what it was measured, and which pins are others by now."""

    def show(self) -> list[nodes.Node]:
        """Give the method as a list, the machine as fields, and a sentence where a pin has moved on."""
        results = measured_results(self.material.results)
        pins = self.material.project.pins
        self.env.note_dependency(str(pins))
        machine = results.machine
        pinned = ", ".join(f"{name}: {', '.join(map(str, cores))}" for name, cores in (machine.pinned or {}).items())
        lines = {
            "Measured": ", ".join(day.isoformat() for day in results.measured),
            "Machine": f"{machine.cpu}, {machine.cores} cores, {number(machine.memory / GIB)} GiB of memory",
            "System": f"{machine.system}, Python {machine.python}",
            "Cores": pinned or "no process is held to a core",
            "Congestion control": machine.congestion_control or "not recorded",
            "Versions": ", ".join(f"{name} {version}" for name, version in results.versions.items()),
        }
        fields = nodes.field_list()
        for name, text in lines.items():
            fields += nodes.field("", nodes.field_name("", name), nodes.field_body("", nodes.paragraph("", text)))
        shown: list[nodes.Node] = [
            nodes.bullet_list("", *(nodes.list_item("", nodes.paragraph("", step)) for step in results.method)),
            fields,
        ]
        now = read_pins(pins.read_text(encoding="utf-8"))
        others = [
            f"{name} (measured {version}, pinned {now[normalised(name)]})"
            for name, version in results.versions.items()
            if now.get(normalised(name), version) != version
        ]
        if others:
            said = f"Not measured with what the rest of this site ran with: {', '.join(others)}."
            shown.append(nodes.paragraph("", said))
        return shown


class ProfileDirective(MaterialDirective):
    """`{profile} <requests at once>`: the files in which the processor spent most of its time, for each client."""

    required_arguments = 1

    def show(self) -> list[nodes.Node]:
        """Give the table."""
        results, at_once = measured_results(self.material.results), self.arguments[0]
        if at_once not in results.profiles:
            raise Problem(f"no profile was taken at {at_once!r}; write one of: {', '.join(results.profiles)}")
        rows = []
        for name, shares in results.profiles[at_once].items():
            files = (nodes.paragraph("", f"{share:.0%} {file}") for file, share in shares.items())
            rows.append(nodes.row("", _stub(results.contenders[name]), nodes.entry("", *files)))
        return [table_of(["Measured", "Share of the processor's time, and where"], rows, *CLASSES)]


def _explained(scenario: Scenario, rows: Mapping[str, Contender]) -> list[nodes.Node]:
    """Say what the small print of the cells means."""
    measured = [one for point in scenario.points.values() for name, one in point.items() if name in rows]
    said = []
    if any(spread.low != spread.high for one in measured for spread in one.figures.values()):
        said.append("Grey: the middle half of the rounds.")
    if failures := [one.errors for one in measured if one.errors]:
        said.append(f"“{failures[0]} failed”: so many requests raised an exception.")
    return [nodes.paragraph("", " ".join(said))] if said else []


def _by_point(
    results: Results, name: str, figure: str, contenders: Mapping[str, Contender], *, anchored: bool
) -> list[nodes.Node]:
    """Give a figure's table below its title, a column a point."""
    scenario = results.scenarios[name]
    columns = {point: partial(_cell, scenario, point, figure) for point in scenario.points}
    title = nodes.rubric("", titled(results.figures[figure]), classes=["table-title"])
    return [title, _table(name, contenders, heading(scenario.axis or "measured"), columns, anchored=anchored)]


def _table(
    scenario: str, contenders: Mapping[str, Contender], corner: str, columns: Mapping[str, Cell], *, anchored: bool
) -> nodes.table:
    rows = []
    for name, contender in contenders.items():
        row = nodes.row("", _stub(contender), *(cell(name) for cell in columns.values()))
        row["ids"] += [anchor(scenario, name)] if anchored else []
        rows.append(row)
    return table_of([corner, *columns], rows, *CLASSES)


def _cell(scenario: Scenario, point: str, figure: str, contender: str) -> nodes.entry:
    """Show the median, the quartiles, and requests that failed; a dash where nothing was measured."""
    spread = scenario.spread(point, contender, figure)
    measured = scenario.points[point].get(contender)
    if spread is None:
        return nodes.entry(
            "", nodes.paragraph("", "\N{EN DASH}"), *_note(measured.failed if measured else "", "failed")
        )
    between = quartiles(spread) if spread.low != spread.high else ""
    failed = f"{measured.errors:,} failed" if measured and measured.errors and figure == scenario.figure else ""
    return nodes.entry("", nodes.paragraph("", number(spread.median)), *_note(between), *_note(failed, "failed"))


def _note(text: str, *classes: str) -> list[nodes.Node]:
    return [nodes.paragraph("", text, classes=["note", *classes])] if text else []


def _stub(contender: Contender) -> nodes.entry:
    """Give the first cell of a contender's row, in the colour of its client."""
    classes = [f"client-{contender.client}"] if contender.client else []
    return nodes.entry("", nodes.paragraph("", contender.title), classes=classes)
