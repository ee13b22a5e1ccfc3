"""What a call raised, for facts about exceptions."""

from collections.abc import Awaitable, Callable


def raised_by(call: Callable[[], object]) -> object:
    """Call it, and return the class of what it raised, or what it returned."""
    try:
        return call()
    except Exception as error:
        return type(error)


async def raised_by_awaiting(awaitable: Awaitable[object]) -> object:
    """Await it, and return the class of what it raised, or what it gave."""
    try:
        return await awaitable
    except Exception as error:
        return type(error)
