"""What surrounds the figures: what was measured and on what machine, how two runs agree, where the time went."""

from collections import defaultdict
from collections.abc import Iterable

from docutils import nodes

from sidebyside import layout
from sidebyside.agreement import Ratio, pairs
from sidebyside.environments import normalised
from sidebyside.measured import ALIKE
from sidebyside.performance import Results, Spread
from sidebyside.problems import Problem
from sidebyside.site.comparison import anchor
from sidebyside.site.figures import link, number, point_title
from sidebyside.site.material import MaterialDirective
from sidebyside.site.performance import stub, table

GIB = 2**30
APART = (
    "These were not, with the median in the first and in the second run, and between what it lies with 95% confidence:"
)
LARGEST = 5  # files that a profile shows of each


class ContendersDirective(MaterialDirective):
    """`{performance-contenders}`: a row for everything that is measured, with its settings."""

    def show(self) -> list[nodes.Node]:
        """Give the table."""
        results = self.material.measured()
        rows = [
            nodes.row(
                "",
                stub(contender, nodes.Text(contender.title)),
                nodes.entry("", *self.parse_text_to_nodes(contender.settings)),
            )
            for contender in results.contenders.values()
        ]
        return [table(["Measured", "Settings"], rows)]


class MachineDirective(MaterialDirective):
    """`{performance-machine}`: when, on what and with what it was measured, and which pins are others by now."""

    def show(self) -> list[nodes.Node]:
        """Give a list, and a sentence where a version that was measured is not the one that is pinned."""
        results = self.material.measured()
        self.env.note_dependency(str(layout.PINS))
        machine = results.machine
        versions = ", ".join(f"{name} {version}" for name, version in results.versions.items())
        lines = {
            "Measured": f"{machine['date']}, {_rounds(results)}",
            "Machine": f"{machine['cpu']}, {machine['cores']} cores, {number(machine['memory'] / GIB)} GiB of memory",
            "System": f"{machine['system']}, Python {machine['python']}",
            "Cores": _cores(machine.get("pinned")),
            "Congestion control": machine.get("congestion_control") or "not recorded",
            "Undisturbed": _undisturbed(machine.get("quiet") or []),
            "Versions": versions,
        }
        fields = nodes.field_list()
        for name, text in lines.items():
            body = nodes.field_body("", nodes.paragraph("", text))
            fields += nodes.field("", nodes.field_name("", name), body)
        pinned = _pinned()
        others = [
            f"{name} (measured {version}, pinned {now})"
            for name, version in results.versions.items()
            if (now := pinned.get(normalised(name), version)) != version
        ]
        said = f"Not measured with what the rest of this site ran with: {', '.join(others)}."
        return [fields, nodes.paragraph("", said)] if others else [fields]


class RepeatedDirective(MaterialDirective):
    """`{performance-repeated}`: how many ratios of a second run agree with the first, and those that do not."""

    def show(self) -> list[nodes.Node]:
        """Give a sentence, and a list."""
        first, second = self.material.measured(), self.material.measured(again=True)
        found = list(pairs(first, second))
        apart = [pair for pair in found if not pair.agrees]
        repeated = _share(pair.agrees for pair in found)
        known = _share(pair.agrees for pair in found if pair.known)
        overlapping = _share(pair.overlap for pair in found if pair.overlap is not None)
        near = f"within {ALIKE - 1:.0%}"
        said = (
            f"In a second run, on {second.machine['date']}, {repeated} median ratios were {near} of these. "
            f"Of those that both runs know {near}, {known} were. "
            f"The intervals that hold them overlap for {overlapping} that have one in both runs."
        )
        shown: list[nodes.Node] = [nodes.paragraph("", said)]
        if apart:
            items = nodes.bullet_list()
            for pair in apart:
                row = link(self.env.docname, pair.contender.title, pair.scenario.name, pair.contender.name)
                ratios = " and ".join(_between(ratio) for ratio in (pair.first, pair.second))
                where = f", {point_title(pair.scenario, pair.point)}, to {pair.reference.title}: {ratios}"
                items += nodes.list_item("", nodes.paragraph("", "", row, nodes.Text(where)))
            shown += [nodes.paragraph("", APART), items]
        return shown


class ProfileDirective(MaterialDirective):
    """`{profile} <point>`: the files in which the processor spent most of its time, for each contender."""

    required_arguments = 1
    final_argument_whitespace = True

    def show(self) -> list[nodes.Node]:
        """Give the table."""
        results = self.material.measured()
        point = self.arguments[0]
        if point not in results.profiles:
            raise Problem(f"no profile was taken at {point!r}; write one of: {', '.join(results.profiles)}")
        rows = []
        for name, shares in results.profiles[point].items():
            contender = results.contenders[name]
            target = anchor(f"profile-{point}", name).replace(" ", "-")
            address = nodes.reference("", contender.title, internal=True, refid=target)
            row = nodes.row("", stub(contender, address), _entry(*_largest(shares)))
            row["ids"].append(target)
            rows.append(row)
        return [table(["Measured", "Share of the processor's time, and where"], rows)]


def _share(of: Iterable[bool]) -> str:
    """Write how many there are of how many."""
    each = list(of)
    return f"{sum(each)} of {len(each)}"


def _between(ratio: Ratio) -> str:
    """Write a median ratio and the interval that holds it."""
    if ratio.median is None:
        return "no value"
    return number(ratio.median) + (f" ({' to '.join(map(number, ratio.between))})" if ratio.between else "")


def _largest(shares: dict[str, list[float]]) -> list[str]:
    """Give the files with the largest median shares, the largest first."""
    medians = {file: spread.median for file, values in shares.items() if (spread := Spread.of(values))}
    largest = sorted(medians, key=lambda file: (-medians[file], file))[:LARGEST]
    return [f"{medians[file]:.0%} {file}" for file in largest]


def _entry(*lines: str) -> nodes.entry:
    return nodes.entry("", *(nodes.paragraph("", line) for line in lines))


def _cores(pinned: dict[str, list[int]] | None) -> str:
    if not pinned:
        return "no process is held to a core"
    return ", ".join(f"{name} on {' and '.join(map(str, cores))}" for name, cores in pinned.items())


def _rounds(results: Results) -> str:
    """Give in how many rounds each scenario was measured: most of them in the first number, the others by name."""
    by_number: defaultdict[int, list[str]] = defaultdict(list)
    most = 0
    for scenario in results.scenarios.values():
        whole, longest = scenario.rounds()
        by_number[whole].append(scenario.title)
        most = max(most, longest)
    usual = max(by_number, key=lambda number: len(by_number[number]))
    others = sorted(((number, titles) for number, titles in by_number.items() if number != usual), reverse=True)
    named = [f"{number} of {' / '.join(titles)}" for number, titles in others]  # there are commas in titles
    further = [f"up to {most} of what varied most"] if most > max(by_number) else []
    return "; ".join([f"{usual} rounds", *named, *further])


def _undisturbed(quiet: list[float]) -> str:
    """Write the share of the time that counts: in the median round, between the quartiles, and in the worst round."""
    found = Spread.of(quiet)
    if not found:
        return "not recorded"
    usual, low, high, least = (f"{share:.0%}" for share in (found.median, found.low, found.high, min(quiet)))
    return (
        f"{usual} of the time that counts, in the median round; {low} to {high} in half of them, {least} in the worst"
    )


def _pinned() -> dict[str, str]:
    """Give the versions that are pinned for the clients' environments."""
    lines = layout.PINS.read_text(encoding="utf-8").splitlines()
    pins = (line.partition(";")[0].strip().partition("==") for line in lines)
    return {normalised(name): version for name, _, version in pins}
