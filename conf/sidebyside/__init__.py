"""Side by side: runs the examples, proves the facts, and shows both in Sphinx.

`python -m sidebyside` runs and proves and writes `build/evidence.json`; `sidebyside.extension` is the Sphinx
extension that reads it. Nothing in the extension runs a script, and nothing in the runner imports Sphinx.
"""
