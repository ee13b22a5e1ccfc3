"""What the facts and the published tables must keep: a rule a file, found by path alone.

A rule is a module with `check(subject)`, which gives a `Finding` for each mistake in one table; `linting` applies it.
"""
