"""Which figures tell a client's pace: not those of one that hardly started.

A window is a second long or a little more. In one with fewer responses than requests under way some had none, and the
rate, the times and the processor time tell how the client starts.
"""

from statistics import median


def with_pace(measured: dict[str, list[float | None]], at_once: float) -> dict[str, list[float | None]]:
    """Give the figures of a contender, none of a round where the median rate is below the requests at once.

    The rounds stand or fall together: those that were fast enough, alone, would flatter it. What failed is kept.
    """
    rates = [rate for rate in measured.get("rate", []) if rate is not None]
    if not rates or median(rates) >= at_once:
        return measured
    return {name: values if name in ("errors", "failed") else [None] * len(values) for name, values in measured.items()}
