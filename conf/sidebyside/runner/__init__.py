"""Runs scripts and facts: each in a process of its own, in an environment of its own requirements."""
