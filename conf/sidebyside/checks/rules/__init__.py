"""What the facts and the published tables must keep: a rule a file, found by path alone.

That nobody edits a table by hand is asked where tables are read, in `model/tables.py`.
"""
