"""The `examples` directive: a topic's scripts in tabs, each whole, with its output."""

from typing import Any

from docutils import nodes
from sphinx.util.docutils import SphinxDirective

from sidebyside import layout
from sidebyside.problems import Problem
from sidebyside.site.material import MaterialDirective
from sidebyside.site.playground_note import playground_note
from sidebyside.site.tabs import Panel, tabs
from sidebyside.topics import Script, Topic

SAME = {"same": "the same output.", "renamed": "the same output but for the module's name."}


class ExamplesDirective(MaterialDirective):
    """`{examples} <topic>`: the topic's tabs."""

    required_arguments = 1

    def show(self) -> list[nodes.Node]:
        """Give the tabs of the topic."""
        name = self.arguments[0]
        topic = self.material.topics.get(name)
        if topic is None:
            raise Problem(f"no topic is called {name!r}; write one of: {', '.join(self.material.topics)}")
        self.record("topic", name)
        title = name.replace("_", " ").capitalize()
        panels = [
            Panel(tab, client.tabs[tab], client, self._panel(topic, tab))
            for tab, client in self.material.clients.tabs.items()
        ]
        return [*playground_note(self, topic), tabs(name.replace("_", "-"), f"{title}: client", panels)]

    def _panel(self, topic: Topic, tab: str) -> list[nodes.Node]:
        if tab in topic.notes:
            self.env.note_dependency(str(topic.notes[tab]))
            text = topic.notes[tab].read_text(encoding="utf-8")
            return self.parse_text_to_nodes(text)
        script = topic.scripts[tab]
        self.env.note_dependency(str(script.path))
        evidence = self.material.example(script)
        install = f"python -m pip install {' '.join(map(_quoted, script.dependencies))}"
        nodes_: list[nodes.Node] = [
            nodes.literal_block(install, install, language="sh", classes=["install"]),
            nodes.literal_block(script.program, script.program, language="python", classes=["program"]),
            self._download(script),
        ]
        if evidence["output"]:
            label = nodes.paragraph("", "Output", classes=["output-label"])
            output = nodes.literal_block(evidence["output"], evidence["output"], language="text", classes=["output"])
            nodes_ += [label, output]
        return [*nodes_, *self._successor(evidence.get("successor"))]

    def _download(self, script: Script) -> nodes.paragraph:
        line = nodes.paragraph(classes=["download"])
        line += nodes.raw(
            "",
            f'<a href="{address_of(self, script)}" download>Download {script.path.name}</a>',
            format="html",
        )
        line += nodes.Text(", with its requirements in its first lines: ")
        line += nodes.literal("", f"uv run {script.path.name}")
        line += nodes.Text(" needs no install step.")
        return line

    def _successor(self, found: dict[str, Any] | None) -> list[nodes.Node]:
        if found is None:
            return []
        successor = self.material.clients.by_name[found["client"]]
        old = successor.succeeds or ""
        said = f"{successor.title} in place of {old}, nothing else changed: "
        if found["verdict"] in SAME:
            return [nodes.paragraph("", said + SAME[found["verdict"]], classes=["successor-note"])]
        if found["verdict"] == "mixed":
            said += f"not measured, because another requirement brings {old} along."
            return [nodes.paragraph("", said, classes=["successor-note"])]
        what = f"it {found['problem']}." if found["problem"] else "another output."
        shown = found["difference"]
        return [
            nodes.paragraph("", said + what, classes=["successor-note", "differs"]),
            nodes.literal_block(shown, shown, language="diff", classes=["output"]),
        ]


def address_of(directive: SphinxDirective, script: Script) -> str:
    """Give the script's address from the page: it is published at the path that it has in the project."""
    return "../" * directive.env.docname.count("/") + script.path.relative_to(layout.ROOT).as_posix()


def _quoted(requirement: str) -> str:
    return f'"{requirement}"' if "[" in requirement else requirement
