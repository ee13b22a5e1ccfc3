"""What a call raised, for facts about exceptions."""

from collections.abc import Callable


def raised_by(call: Callable[[], object]) -> object:
    """Call it, and return the class of what it raised, or what it returned."""
    try:
        return call()
    except Exception as error:
        return type(error)
