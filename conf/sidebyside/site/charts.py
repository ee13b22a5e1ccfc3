"""The charts of what was measured: drawn by matplotlib where the page is written, one for light pages, one for dark.

Each is drawn for the width of a phone. The page's table has the numbers, so that a chart is in the html alone.
"""

import logging
import math
import os
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from docutils import nodes

from sidebyside import layout
from sidebyside.clients import Clients
from sidebyside.performance import Contender, Results, Scenario
from sidebyside.site.figures import PAGE, label, titled

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from sphinx.writers.html5 import HTML5Translator

    from sidebyside.site.material import Material

WIDTH = 360  # pixels, and the points in which matplotlib counts: so 12 is a font of 12 pixels
LINE, PLOT, AXIS = 18, 270, 52  # the heights of a line of text, of the lines of a sweep, and of an axis with its label
THEMES = {"light": 0, "dark": 1}  # Furo shows .only-light or .only-dark; where each colour stands in clients.toml
INK, FAINT, NO_CLIENT = ("#24292f", "#cfd0d0"), ("#d0d4d9", "#3d4148"), ("#5c6670", "#9aa4ae")
STYLES = (("-", "o"), ("--", "s"), (":", "^"), ("-.", "D"))  # of a client's variants: dash and marker, not only colour
SETTINGS = {
    "svg.fonttype": "none",  # text stays text
    "svg.hashsalt": "sidebyside",  # the same bytes in every build
    "figure.constrained_layout.use": True,
    "font.size": 12,
    "legend.fontsize": 12,
    "legend.frameon": False,
    "legend.handlelength": 2.4,
    "legend.columnspacing": 0.8,
    "legend.handletextpad": 0.4,
    "legend.labelspacing": 0.25,
    "lines.linewidth": 1.4,
    "lines.markersize": 4.5,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.axisbelow": True,
    "savefig.transparent": True,
}


class Chart(nodes.General, nodes.Element):
    """Stands on a page for the chart of a scenario."""


def show_chart(self: "HTML5Translator", node: Chart) -> None:
    """Draw the chart, and show the version that fits the page's colours."""
    material: Material = self.config.sidebyside_material
    results = material.measured()
    scenario = results.scenario(node["scenario"])
    height = _height(results, scenario)
    up = "../" * self.builder.current_docname.count("/")
    for theme in THEMES:
        address = f"{Path(PAGE).parent.as_posix()}/{scenario.name}-{theme}.svg"
        draw(results, scenario, material.clients, theme, Path(self.builder.outdir, address))
        self.body.append(
            f'<img class="chart only-{theme}" src="{up}{address}" alt="{escape(_described(results, scenario))}" '
            f'width="{WIDTH}" height="{height}" loading="lazy">\n'
        )
    raise nodes.SkipNode


def draw(results: Results, scenario: Scenario, clients: Clients, theme: str, target: Path) -> None:
    """Draw a scenario's main figure: lines over an axis, bars for a single point, marks for points with names."""
    os.environ.setdefault("MPLCONFIGDIR", str(layout.BUILD / "matplotlib"))  # its list of fonts: not in a home
    logging.getLogger("matplotlib.font_manager").setLevel(logging.ERROR)  # that it makes the list is no news
    from matplotlib import rc_context  # here, because it takes a while, and few builds draw
    from matplotlib.figure import Figure

    shade = THEMES[theme]
    inked = dict.fromkeys(("text.color", "axes.labelcolor", "axes.edgecolor", "xtick.color", "ytick.color"), INK[shade])
    with rc_context(cast("Any", {**SETTINGS, **inked, "grid.color": FAINT[shade]})):
        figure = Figure(figsize=(WIDTH / 72, _height(results, scenario) / 72))
        plot = _lines if scenario.axis else _bars if len(scenario.points) == 1 else _marks
        plot(figure, results, scenario, _looks(results, clients, shade))
        target.parent.mkdir(parents=True, exist_ok=True)
        figure.savefig(target, format="svg", metadata={"Date": None})


def _lines(figure: "Figure", results: Results, scenario: Scenario, looks: dict[str, dict[str, Any]]) -> None:
    axes = figure.subplots()
    for contender in results.shown(scenario):
        points, medians, spreads = _plotted(scenario, contender)
        places = [float(point) for point in points]
        axes.plot(places, medians, label=contender.title, **looks[contender.name])
        axes.errorbar(places, medians, yerr=spreads, fmt="none", ecolor=looks[contender.name]["color"])
    axes.set(xscale="log", yscale="log", xlabel=label(scenario.axis or ""))
    axes.set_ylabel(titled(results.figures[scenario.figure]))
    axes.set_xticks([float(point) for point in scenario.points], list(scenario.points))
    axes.locator_params("y", subs=(1, 2, 5), numticks=12)
    axes.yaxis.set_major_formatter("{x:,g}")
    axes.minorticks_off()
    axes.grid()
    figure.legend(loc="outside lower center", ncols=2)


def _bars(figure: "Figure", results: Results, scenario: Scenario, looks: dict[str, dict[str, Any]]) -> None:
    axes = _listed(figure, results, scenario)
    for place, contender in enumerate(results.shown(scenario)):
        _, medians, spreads = _plotted(scenario, contender)
        colour = looks[contender.name]["color"]
        if medians:
            axes.barh(place, medians, height=0.6, color=colour, xerr=spreads, ecolor=axes.xaxis.label.get_color())
    axes.locator_params("x", nbins=5)


def _marks(figure: "Figure", results: Results, scenario: Scenario, looks: dict[str, dict[str, Any]]) -> None:
    from matplotlib.ticker import EngFormatter

    axes = _listed(figure, results, scenario)
    for (_, marker), point in zip(STYLES, scenario.points, strict=False):
        axes.plot([], [], marker, color=axes.xaxis.label.get_color(), label=point)
        for place, contender in enumerate(results.shown(scenario)):
            spread = scenario.spread(point, contender.name, scenario.figure)
            if spread:
                whiskers = [[spread.median - spread.low], [spread.high - spread.median]]
                axes.errorbar(spread.median, place, xerr=whiskers, fmt=marker, color=looks[contender.name]["color"])
    axes.set_xscale("log")
    axes.locator_params("x", subs=(1, 2, 5), numticks=12)
    axes.xaxis.set_major_formatter(EngFormatter(sep=""))  # 20k: 20,000 would touch the next
    axes.minorticks_off()
    figure.legend(loc="outside lower center", ncols=len(scenario.points))


def _listed(figure: "Figure", results: Results, scenario: Scenario) -> "Axes":
    """Give axes with a line for each contender, the first on top."""
    axes = figure.subplots()
    shown = results.shown(scenario)
    axes.set_yticks(range(len(shown)), [contender.title for contender in shown])
    axes.set_ylim(len(shown) - 0.5, -0.5)
    axes.tick_params("y", length=0)
    axes.set_xlabel(titled(results.figures[scenario.figure]))
    axes.grid(axis="x")
    return axes


def _plotted(scenario: Scenario, contender: Contender) -> tuple[list[str], list[float], list[list[float]]]:
    """Give the points at which it was measured, the medians there, and how far the quartiles are from them."""
    spreads = {point: scenario.spread(point, contender.name, scenario.figure) for point in scenario.points}
    known = {point: spread for point, spread in spreads.items() if spread}
    below = [spread.median - spread.low for spread in known.values()]
    above = [spread.high - spread.median for spread in known.values()]
    return list(known), [spread.median for spread in known.values()], [below, above]


def _looks(results: Results, clients: Clients, shade: int) -> dict[str, dict[str, Any]]:
    """Give each contender the colour of its client, and a dash and a marker of its own among that client's."""
    looks: dict[str, dict[str, Any]] = {}
    variants: dict[str | None, int] = {}
    for contender in results.contenders.values():
        client = clients.by_name.get(contender.client or "")
        number = variants[contender.client] = variants.get(contender.client, -1) + 1
        dash, marker = STYLES[number % len(STYLES)]
        looks[contender.name] = {
            "color": client.colour[shade] if client else NO_CLIENT[shade],
            "linestyle": dash,
            "marker": marker,
        }
    return looks


def _height(results: Results, scenario: Scenario) -> int:
    """Give the chart's height, by which the page keeps room for it before it is loaded."""
    lines = len(results.shown(scenario))
    if scenario.axis:
        return PLOT + LINE * math.ceil(lines / 2)
    return AXIS + LINE * (lines + (len(scenario.points) > 1))


def _described(results: Results, scenario: Scenario) -> str:
    names = ", ".join(contender.title for contender in results.shown(scenario))
    over = f" by {scenario.axis}" if scenario.axis else ""
    title = titled(results.figures[scenario.figure])
    return f"Chart: {title}{over}, of {names}. The table below has the numbers."
