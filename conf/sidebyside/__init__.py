"""Side by side: runs the examples, proves the facts, holds both against what is committed, and shows them in Sphinx.

A room a folder, and imports go one way: `model` (what stands in the files and what a run yields) is known by all,
`runner` (runs scripts and facts) and `checks` (holds what ran against what is committed) do not know each other,
`releases` runs the facts under older releases, `site` is the Sphinx extension and never runs anything. `prove.py`
is one run from above, `command.py` the command.
"""
