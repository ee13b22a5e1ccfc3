"""What a guide says once of its programs, below the first: how to run them, and which base address they name."""

import re

from docutils import nodes

from sidebyside.model.examples import Topic
from sidebyside.site.exports.playground import FILE
from sidebyside.site.material import MaterialDirective

BASE = "http://127.0.0.1:7249"
PLAYGROUND = re.compile(r":72(49|5[0-3])\b")  # any of its ports
# Without JavaScript base_address.css hides it.
CONTROL = f"""<details class="base-address">
<summary>Base address: <code data-base>{BASE}</code></summary>
<form novalidate>
<label for="base-address">Base address in the programs</label>
<div><input id="base-address" name="base" type="url" autocomplete="off" spellcheck="false" required
 placeholder="https://httpbin.org" aria-describedby="base-address-scope base-address-message">
<button type="submit">Use it</button> <button type="button">Reset</button></div>
<p id="base-address-message" role="status"></p>
<p id="base-address-scope">If you run an httpbin, name its address. Programs that print the same there then show and
 copy it in place of <code>{BASE}</code>, in every guide; this browser remembers it.
 Other programs, outputs and downloads keep the playground's address.</p>
</form>
</details>"""


def playground_note(directive: MaterialDirective, topic: Topic) -> list[nodes.Node]:
    """Give the note below a guide's first programs, and the control below the first that work with any httpbin."""
    metadata = directive.env.metadata[directive.env.docname]
    programs = [script.program for script in topic.scripts.values()]
    if not directive.env.docname.startswith("guides/") or not any(map(PLAYGROUND.search, programs)):
        return []
    shown: list[nodes.Node] = []
    if "sidebyside-playground" not in metadata:
        metadata["sidebyside-playground"] = True
        shown.append(_note(directive))
    if "sidebyside-base" not in metadata and topic.name in directive.material.any_httpbin:
        metadata["sidebyside-base"] = True
        shown.append(nodes.raw("", CONTROL, format="html"))
    return shown


def _note(directive: MaterialDirective) -> nodes.paragraph:
    note = nodes.paragraph(
        "", "To run the programs here as they are, start the playground: ", classes=["playground-note"]
    )
    note += nodes.raw("", f'<a href="{directive.up}{FILE}" download>{FILE}</a>', format="html")
    note += nodes.Text(", ")
    note += nodes.literal("", f"uv run {FILE}")
    note += nodes.Text(" (")
    note += nodes.reference("", "other ways", internal=True, refuri=f"{directive.up}running.html")
    note += nodes.Text("). Shaded lines differ between the clients. All are yours to copy (0BSD).")
    return note
