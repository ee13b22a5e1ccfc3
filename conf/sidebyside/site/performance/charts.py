"""The `chart` directive: bars of the clients at a point, or their lines over all points, as SVG in the page.

The templates in `conf/templates/charts/` are the drawings; here are the coordinates. A colour is a class that the
page's CSS fills in, so that one drawing serves light, dark and paper.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from docutils import nodes
from docutils.parsers.rst import directives
from jinja2 import Environment, FileSystemLoader
from sphinx.util.typing import OptionSpec

from sidebyside.model.figures import Place, place_of
from sidebyside.model.performance import Contender, Results, Scenario, Spread, measured_results
from sidebyside.model.problem import Problem
from sidebyside.site.material import MaterialDirective, names
from sidebyside.site.performance.wording import number, titled

BARS_FROM, BARS_UNTIL = 98, 306  # pixels of the 360 that a chart is wide on a phone: names before, values behind
LABEL = 15  # pixels between two names at the ends of lines, at least


class ChartDirective(MaterialDirective):
    """`{chart} fast/50` gives bars, a client each; `{chart} fast` lines over all points of the scenario.

    `:clients:` names those that are drawn (all by their defaults), `:order:` the place by whose figures bars are
    ordered, so that two charts have the same order, `:title:` what stands above.
    """

    required_arguments = 1
    final_argument_whitespace = True
    option_spec: ClassVar[OptionSpec] = {
        "clients": names,
        "order": directives.unchanged,
        "title": directives.unchanged,
    }

    def show(self) -> list[nodes.Node]:
        """Give the drawing below its title, which is there before it: nothing moves while the page arrives."""
        results = measured_results(self.material.results)
        name = self.arguments[0]
        scenario = results.scenarios.get(name)
        if scenario and scenario.axis:
            title, subtitle = scenario.title, f"by {scenario.axis}, both axes logarithmic"
            contenders = self._contenders(results, scenario)
            drawn = lines(scenario, contenders, results, self._templates)
            ended = _ended(scenario, contenders)
            figure = results.figures[scenario.figure]
        else:
            place = place_of(name, results)
            title, subtitle, figure, ended = place.scenario.title, "", place.figure, ""
            order = place_of(self.options.get("order", name), results)
            drawn = bars(place, self._contenders(results, place.scenario), order, self._templates)
        unit = titled(figure)
        said = nodes.inline("", ", ".join(filter(None, (unit[0].lower() + unit[1:], subtitle))))
        heading = nodes.strong("", self.options.get("title", title))
        caption = nodes.paragraph("", "", heading, nodes.Text(" "), said, classes=["chart-title"])
        notes = [nodes.paragraph("", ended, classes=["chart-note"])] if ended else []
        return [nodes.container("", caption, nodes.raw("", drawn, format="html"), *notes, classes=["chart"])]

    @property
    def _templates(self) -> Environment:
        loader = FileSystemLoader(self.material.project.templates / "charts")
        environment = Environment(loader=loader, autoescape=True, trim_blocks=True, lstrip_blocks=True)
        environment.filters["path"] = path
        return environment

    def _contenders(self, results: Results, scenario: Scenario) -> dict[str, Contender]:
        names = self.options.get("clients", results.shown(scenario, "client"))
        for name in names:
            if name not in results.shown(scenario):
                raise Problem(f"{name!r} was not measured; write some of: {', '.join(results.shown(scenario))}")
        return {name: results.contenders[name] for name in names}


@dataclass(frozen=True)
class Bar:
    """A bar: where it and the marks of its quartiles end."""

    contender: Contender
    value: str
    low: float
    end: float
    high: float


def bars(place: Place, contenders: dict[str, Contender], order: Place, templates: Environment) -> str:
    """Draw bars, the best on top."""
    ordered = sorted(contenders, key=lambda name: order.spread(name).median, reverse=order.figure.better == "more")
    spreads = {name: place.spread(name) for name in ordered}
    unit = (BARS_UNTIL - BARS_FROM) / max(spread.high for spread in spreads.values())
    drawn = [
        Bar(contenders[name], number(spread.median), *(BARS_FROM + unit * max(edge, 0) for edge in spread.edges))
        for name, spread in spreads.items()
    ]
    said = ", ".join(filter(None, (place.scenario.title, place.point and f"{place.point} {place.scenario.axis or ''}")))
    return templates.get_template("bars.svg.jinja").render(
        bars=drawn, start=BARS_FROM, title=f"{titled(place.figure)}: {said.strip()}", figure=place.figure
    )


@dataclass(frozen=True)
class Line:
    """A client's line: its points, the outline of its quartiles, and where its name stands."""

    contender: Contender
    points: list[tuple[float, float]]
    band: list[tuple[float, float]]
    label: float


@dataclass(frozen=True)
class Frame:
    """Where the axes are, in pixels, and what they span."""

    width: int
    height: int
    right: int
    columns: Sequence[float]
    rows: tuple[float, float]
    left: int = 52
    top: int = 12
    bottom: int = 44

    def x(self, value: float) -> float:
        """Place a value on the horizontal axis."""
        return self.left + (self.right - self.left) * _share(value, self.columns[0], self.columns[-1])

    def y(self, value: float) -> float:
        """Place a value on the vertical axis."""
        return self.height - self.bottom - (self.height - self.top - self.bottom) * _share(value, *self.rows)

    def ticks(self) -> list[float]:
        """Give the values that have a line across: 1, 2 and 5, and tenfold."""
        first, last = (math.floor(math.log10(value)) for value in self.rows)
        steps = (step * 10.0**power for power in range(first, last + 1) for step in (1, 2, 5))
        return [value for value in steps if self.rows[0] <= value <= self.rows[1]]


def lines(scenario: Scenario, contenders: dict[str, Contender], results: Results, templates: Environment) -> str:
    """Draw lines with the bands of their quartiles, for wide pages and for phones: the page's CSS shows one.

    A line ends where fewer responses came in a second than there were requests at once: that is no speed any more.
    """
    known = {name: _spreads(scenario, name) for name in contenders}
    values = [edge for spreads in known.values() for spread in spreads.values() for edge in (spread.low, spread.high)]
    span = (_tick_below(min(values)), max(values) * 1.1)
    columns = [float(point) for point in scenario.points]
    frames = {"wide": Frame(900, 380, 788, columns, span), "narrow": Frame(360, 340, 258, columns, span)}
    template = templates.get_template("lines.svg.jinja")
    return "".join(
        template.render(
            name=name,
            frame=frame,
            lines=_lines(frame, contenders, known),
            title=f"{titled(results.figures[scenario.figure])} by {scenario.axis}: {scenario.title}",
            axis=scenario.axis,
            number=number,
            last=[(contenders[key].title, *list(spreads.items())[-1]) for key, spreads in known.items()],
            unit=results.figures[scenario.figure].title,
        )
        for name, frame in frames.items()
    )


def _lines(frame: Frame, contenders: dict[str, Contender], known: dict[str, dict[float, Spread]]) -> list[Line]:
    drawn: list[Line] = []
    free = float(frame.height)
    for name in sorted(known, key=lambda name: [*known[name].values()][-1].median):  # the lowest name first
        spreads = known[name]
        points = [(frame.x(at), frame.y(spread.median)) for at, spread in spreads.items()]
        lower = [(frame.x(at), frame.y(spread.low)) for at, spread in spreads.items()]
        upper = [(frame.x(at), frame.y(spread.high)) for at, spread in spreads.items()]
        label = points[-1][1]
        label = free = min(label, free - LABEL)  # no two may overlap: a line that ends early has its name beside others
        drawn.append(Line(contenders[name], points, [*upper, *reversed(lower)], label))
    return drawn


def _spreads(scenario: Scenario, contender: str) -> dict[float, Spread]:
    found: dict[float, Spread] = {}
    for point in scenario.points:
        spread = scenario.spread(point, contender)
        if spread is None or (scenario.figure == "rate" and spread.median < float(point)):
            break
        found[float(point)] = spread
    return found


def _ended(scenario: Scenario, contenders: dict[str, Contender]) -> str:
    """Say which lines end early, and what comes after their end."""
    found = []
    for name, contender in contenders.items():
        if after := list(scenario.points)[len(_spreads(scenario, name)) :]:
            spread = scenario.spread(after[0], name)
            found.append(f"{contender.title}, {number(spread.median) if spread else 'no figure'} with {after[0]}")
    return f"A line ends where fewer come in a second than run at once: {'; '.join(found)}." if found else ""


def _share(value: float, low: float, high: float) -> float:
    return math.log(value / low) / math.log(high / low)


def _tick_below(value: float) -> float:
    power = 10.0 ** math.floor(math.log10(value))
    return max(step * power for step in (1, 2, 5) if step * power <= value)


def path(points: Iterable[tuple[float, float]]) -> str:
    """Write points as an SVG path."""
    return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in points)
