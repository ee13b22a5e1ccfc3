"""How figures are written, and where a page finds each: its row has a permanent anchor."""

import math

from docutils import nodes

from sidebyside.model.figures import Comparison, Place, named
from sidebyside.model.performance import Figure, Results, Spread

PAGE, METHOD = "performance/index", "performance/method"  # clients by their defaults, and everything else
PER_SECOND = "/s"  # "responses a second" says it
DIGITS = 3  # that are significant: more would be noise


def number(value: float) -> str:
    """Write a figure with three significant digits: 12,300 and 0.0123; a small whole number as it is."""
    if value == 0 or (float(value).is_integer() and abs(value) < 10**DIGITS):
        return f"{value:.0f}"
    rounded = float(f"{value:.{DIGITS}g}")
    decimals = DIGITS - 1 - math.floor(math.log10(abs(rounded)))
    return f"{rounded:,.{max(decimals, 0)}f}"


def ratio(value: float) -> str:
    """Write a ratio as one remembers it: 26, 6, 2.3, 0.37."""
    if value >= 5:
        return f"{value:,.0f}"
    return f"{value:.1f}".removesuffix(".0") if value >= 1 else f"{value:.2f}"


def amount(value: float, figure: Figure) -> str:
    """Write a figure with its unit, as a sentence has it."""
    unit = "a second" if figure.unit == PER_SECOND else figure.unit
    return f"{number(value)} {unit}".strip()


def quartiles(spread: Spread) -> str:
    """Write the quartiles."""
    return f"{number(spread.low)}\N{EN DASH}{number(spread.high)}"


def heading(text: str) -> str:
    """Begin with a capital, as the head of a column does."""
    return text[:1].upper() + text[1:]


def titled(figure: Figure) -> str:
    """Give a figure's title with its unit, where the title does not say it."""
    return heading(figure.title) if figure.unit in ("", PER_SECOND) else f"{heading(figure.title)}, {figure.unit}"


def written(text: str, results: Results) -> str:
    """Write what `fast/50 aiohttp` names, or the ratio `fast/50 aiohttp / requests`. Raises `Problem`."""
    place, names = named(text, results)
    if len(names) == 1:
        return amount(place.spread(names[0]).median, place.figure)
    return ratio(place.ratio(*names))


def place_title(place: Place) -> str:
    """Name a place with its scenario: "Many at once, fast answer: 50 requests at once"."""
    counted = f"{place.point} {place.scenario.axis}" if place.scenario.axis else place.point
    return f"{place.scenario.title}: {counted}" if place.point else place.scenario.title


def compared(comparison: Comparison, results: Results) -> str:
    """Say what was measured of the two that are compared: medians, with their quartiles."""
    said = []
    for place, name in comparison.sides(results):
        spread = place.spread(name)
        said.append(f"{results.contenders[name].title} {amount(spread.median, place.figure)} ({quartiles(spread)})")
    return ", ".join(said)


def anchor(scenario: str, contender: str) -> str:
    """Give the permanent anchor of a contender's row."""
    return f"{scenario}-{contender}".replace("_", "-")


def link(docname: str, text: str, place: Place, contender: str, results: Results) -> nodes.Node:
    """Give a link from a page to a contender's row; the text alone on the pages that have the rows."""
    if docname in (PAGE, METHOD):
        return nodes.Text(text)
    page = PAGE if results.contenders[contender].kind == "client" else METHOD
    address = f"{'../' * docname.count('/')}{page}.html#{anchor(place.name, contender)}"
    return nodes.reference("", text, internal=True, refuri=address)
