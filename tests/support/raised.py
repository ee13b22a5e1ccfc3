"""What a call raised, for facts about exceptions."""

from collections.abc import Awaitable, Callable
from typing import Any


def raised_by(call: Callable[..., object], *args: Any, **kwargs: Any) -> Any:
    """Call it, and return the exception that it raised, or what it returned."""
    try:
        return call(*args, **kwargs)
    except Exception as error:
        return error


async def raised_by_awaiting(awaitable: Awaitable[object]) -> Any:
    """Await it, and return the exception that it raised, or what it gave."""
    try:
        return await awaitable
    except Exception as error:
        return error
