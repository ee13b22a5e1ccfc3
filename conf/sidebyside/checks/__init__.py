"""Holds what ran against what is committed."""
