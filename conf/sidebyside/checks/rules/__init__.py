"""What the facts and the published tables must keep: a rule a file, found by path alone."""
