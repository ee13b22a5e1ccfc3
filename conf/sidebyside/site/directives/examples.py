"""The `examples` directive: a topic's scripts in tabs, with their output. `symptom`: a message and its mend."""

import re
from html import escape
from typing import ClassVar

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.util.typing import OptionSpec

from sidebyside.model.evidence import Ran, Successor
from sidebyside.model.examples import Script, Topic
from sidebyside.model.problem import Problem
from sidebyside.site.material import MaterialDirective, names
from sidebyside.site.nodes.folded import folded
from sidebyside.site.nodes.tabs import Panel, tabs
from sidebyside.site.theme.playground_note import playground_note

# What asynchronous code has on nearly every line, and what every program has, makes no line another one.
COMMON = re.compile(r"\b(?:await|async) |asyncio\.run\(.*\)|^(?:import|from) .*|^def main\(.*|^main\(\)$")


class ExamplesDirective(MaterialDirective):
    """`{examples} <topic>`: the topic's tabs, or those that `:tabs:` names."""

    required_arguments = 1
    option_spec: ClassVar[OptionSpec] = {"tabs": directives.unchanged_required}

    def show(self) -> list[nodes.Node]:
        """Give the tabs of the topic."""
        name = self.arguments[0]
        topics = self.material.examples.topics
        if name not in topics:
            raise Problem(f"no topic is called {name!r}", f"write one of: {', '.join(topics)}")
        topic = topics[name]
        self.record("topic", name)
        title = name.replace("_", " ").capitalize()
        every = self.material.clients.all_tabs
        shown = names(self.options["tabs"]) if "tabs" in self.options else list(every)
        if unknown := [tab for tab in shown if tab not in every]:
            raise Problem(f"no tab is called {unknown[0]!r}", f"write some of: {', '.join(every)}")
        panels = [
            Panel(tab, client.title_of(tab), client, self._panel(topic, tab), is_note=tab in topic.notes)
            for tab, client in every.items()
            if tab in shown and (tab in topic.scripts or tab in topic.notes)
        ]
        return [tabs(name.replace("_", "-"), f"{title}: client", panels), *playground_note(self, topic)]

    def _panel(self, topic: Topic, tab: str) -> list[nodes.Node]:
        if tab in topic.notes:
            self.env.note_dependency(str(topic.notes[tab]))
            return self.parse_text_to_nodes(topic.notes[tab].read_text(encoding="utf-8"))
        script = topic.scripts[tab]
        ran = self.ran(script)
        program = nodes.literal_block(script.program, script.program, language="python", classes=["program"])
        if topic.name in self.material.any_httpbin:
            program["classes"].append("any-httpbin")
        marked = marked_lines(script, topic)
        if marked:
            program["highlight_args"] = {"hl_lines": marked}
        shown: list[nodes.Node] = [program, self._download(script), *self._successor(script, topic, ran.successor)]
        if ran.unknown:
            shown.append(_unknown(ran))
        if ran.output:
            label = nodes.paragraph("", "Output", classes=["output-label"])
            output = nodes.literal_block(ran.output, ran.output, language="text", classes=["output"])
            shown += [label, output]
        return shown

    def _download(self, script: Script) -> nodes.paragraph:
        requirements = " ".join(map(_quoted, script.dependencies))
        line = nodes.paragraph(classes=["download"])
        line += nodes.literal("", f"pip install {requirements}", classes=["install"])
        line += nodes.Text(" · ")
        link = f'<a href="{self.published(script)}" download>{script.path.name}</a>'
        line += nodes.raw("", link, format="html")
        return line

    def _successor(self, script: Script, topic: Topic, found: Successor | None) -> list[nodes.Node]:
        """Say what became of the program under the client's successor."""
        successor = self.material.clients.successor(script.client)
        if successor is None:
            return []
        line = nodes.paragraph("", "", nodes.strong("", f"{successor.title}:"), classes=["successor-note"])
        code = nodes.literal("", f"import {successor.module} as {script.client.module}")
        if successor.name in topic.scripts or successor.name in topic.notes:
            line += nodes.Text(" see its own tab.")
        elif found is None:
            line += nodes.Text(" not tried.")
        elif found.verdict == "mixed":
            line += nodes.Text(f" not tried: something else that it needs installs {script.client.title}.")
        elif found.verdict in ("same", "renamed"):
            line += [nodes.Text(" "), code, nodes.Text(", same output.")]
        else:
            ended = f" it {found.problem}:" if found.problem else " the output differs:"
            line += [nodes.Text(" with "), code, nodes.Text(ended)]
            return [line, nodes.literal_block(found.difference, found.difference, language="diff", classes=["output"])]
        return [line]


class SymptomDirective(MaterialDirective):
    """`{symptom} <name>`: the message that `fails.py` ended with, beside the lines of `works.py` that mend it.

    The content is the sentence of the mend; `:words:` are other words by which people look for it, which are not shown:
    Sphinx's search and the page's filter read them.
    """

    required_arguments = 1
    has_content = True
    option_spec: ClassVar[OptionSpec] = {"words": directives.unchanged}

    def show(self) -> list[nodes.Node]:
        """Give the two halves of the entry."""
        name = self.arguments[0]
        symptoms = self.material.examples.symptoms
        if name not in symptoms:
            raise Problem(f"no symptom is called {name!r}", f"write one of: {', '.join(symptoms)}")
        symptom = symptoms[name]
        self.record("symptom", name)
        entry = nodes.container(classes=["symptom"])
        if symptom.fails:
            ran = self.ran(symptom.fails)
            printed = nodes.literal_block(ran.output, ran.output, language="text", classes=["output"])
            entry += nodes.container(
                "", _unknown(ran) if ran.unknown else printed, *self._program(symptom.fails), classes=["printed"]
            )
        mend = nodes.container(classes=["mend"])
        mend += self.parse_content_to_nodes()
        if symptom.works:
            self.ran(symptom.works)
            fix = symptom.works.fix
            mend += nodes.literal_block(fix, fix, language="python", classes=["program", "fix"])
        entry += mend
        words = escape(nodes.fully_normalize_name(self.options.get("words", "")))
        hidden = nodes.raw("", f'<span class="search-words only-on-pages" hidden>{words}</span>', format="html")
        return [entry, hidden] if words else [entry]

    def _program(self, script: Script) -> list[nodes.Node]:
        program = nodes.literal_block(script.program, script.program, language="python")
        return folded("The program that prints it", [program])


def marked_lines(script: Script, topic: Topic) -> list[int]:
    """Give the numbers of the lines that differ between the tabs; none where more than half of them do."""
    others = [set(map(_compared, _lines(other))) for other in topic.scripts.values() if other.client != script.client]
    lines = _lines(script)
    told = [number for number, line in enumerate(lines, 1) if _compared(line)]
    marked = [number for number in told if any(_compared(lines[number - 1]) not in other for other in others)]
    return marked if marked and 2 * len(marked) <= len(told) else []


def _unknown(ran: Ran) -> nodes.paragraph:
    return nodes.paragraph("", f"Not run in this build: {ran.unknown}.", classes=["installed"])


def _lines(script: Script) -> list[str]:
    return [line.replace(f"{script.client.module}.", "client.") for line in script.program.splitlines()]


def _compared(line: str) -> str:
    return COMMON.sub("", line.strip()).strip()


def _quoted(requirement: str) -> str:
    return f'"{requirement}"' if "[" in requirement else requirement
