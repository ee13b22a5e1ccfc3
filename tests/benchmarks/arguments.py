"""What the benchmarks' command lines share."""

import argparse


def count(text: str) -> int:
    """Give a whole number from 1. Raises `argparse.ArgumentTypeError` for anything else."""
    if not text.isascii() or not text.isdigit() or not int(text):
        raise argparse.ArgumentTypeError(f"must be a whole number from 1, not {text!r}")
    return int(text)
