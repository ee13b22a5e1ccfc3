"""Register one handler for several methods, and let every GET answer a HEAD."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from fastapi import APIRouter
    from starlette.types import ASGIApp, Receive, Scope, Send

ASKED = "playground.method"


def each(
    router: APIRouter, path: str, methods: Sequence[str], *, summary: str, **extra: Any
) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Register a handler once a method, so that each is an operation of its own in the OpenAPI schema.

    ``{method}`` in ``path`` and ``summary`` stands for the method's name, in lower case in the path.
    """

    def register(handler: Callable[..., Any]) -> Callable[..., Any]:
        for method in methods:
            router.add_api_route(
                path.replace("{method}", method.lower()),
                handler,
                methods=[method],
                summary=summary.replace("{method}", method),
                **extra,
            )
        return handler

    return register


class HeadAsGet:
    """Answer HEAD wherever GET is answered (RFC 9110 section 9.3.2); FastAPI's routes do not by themselves.

    The server below drops the body: it still sees HEAD. The method that was asked for stays in the scope.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Ask the app for a GET in place of a HEAD."""
        if scope["type"] == "http" and scope["method"] == "HEAD":
            scope = {**scope, "method": "GET", ASKED: "HEAD"}
        await self.app(scope, receive, send)
