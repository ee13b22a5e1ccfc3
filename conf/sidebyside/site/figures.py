"""How figures are written, and where each is: its row on the performance page has a permanent anchor."""

import math

from docutils import nodes

from sidebyside.measured import Place
from sidebyside.performance import Figure, Results, Scenario, Spread
from sidebyside.site.comparison import anchor

PAGE = "performance/index"
PER_SECOND = ("/s", "1/s")  # "responses a second" says it
DIGITS = 3  # that are significant: more would be noise


def number(value: float) -> str:
    """Write a figure with three significant digits: 12,300 and 0.0123; a small whole number as it is."""
    if value == 0 or (float(value).is_integer() and abs(value) < 10**DIGITS):
        return f"{value:.0f}"
    rounded = float(f"{value:.{DIGITS}g}")
    decimals = DIGITS - 1 - math.floor(math.log10(abs(rounded)))
    return f"{rounded:,.{max(decimals, 0)}f}"


def amount(value: float, figure: Figure) -> str:
    """Write a figure with its unit, as a sentence has it."""
    unit = "a second" if figure.unit in PER_SECOND else figure.unit
    return f"{number(value)} {unit}".strip()


def quartiles(spread: Spread, between: str = " to ") -> str:
    """Write the quartiles."""
    return f"{number(spread.low)}{between}{number(spread.high)}"


def label(title: str) -> str:
    """Begin a title with a capital, as the head of a column does."""
    return title[:1].upper() + title[1:]


def titled(figure: Figure) -> str:
    """Give a figure's title with its unit, where the title does not say it."""
    said = figure.unit in ("", *PER_SECOND)
    return label(figure.title) if said else f"{label(figure.title)}, {figure.unit}"


def point_title(scenario: Scenario, point: str) -> str:
    """Name a point with its scenario: "Many at once, a fast response: 50 requests at once"."""
    counted = f"{point} {scenario.axis}" if scenario.axis else point
    return f"{scenario.title}: {counted}" if point else scenario.title


def link(docname: str, text: str, scenario: str, contender: str = "") -> nodes.reference:
    """Give a link from a page to a scenario, or to a contender's row in it."""
    target = anchor(scenario, contender)
    if docname == PAGE:
        return nodes.reference("", text, internal=True, refid=target)
    return nodes.reference("", text, internal=True, refuri=f"{'../' * docname.count('/')}{PAGE}.html#{target}")


def compared(place: Place, left: str, right: str, results: Results) -> str:
    """Say what was measured of two: their medians, and their ratio with its quartiles."""
    medians = {name: amount(place.spread(name).median, place.figure) for name in (left, right)}
    said = [f"{results.contenders[name].title} {median}" for name, median in medians.items()]
    ratio = place.ratio(left, right)
    return f"{', '.join(said)}, ratio {number(ratio.median)} ({quartiles(ratio)})"
