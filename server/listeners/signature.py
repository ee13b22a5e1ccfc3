"""The headers that a server, not an app, adds to every answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

DATE = b"Fri, 02 May 2025 18:23:50 GMT"


class Signed:
    """Add a fixed ``date``, unless the app sets one, and ``server`` where one is given.

    A listener's own date would change in each run what the scripts print; and the routes for which a true
    date matters (caches, RFC 9111 section 4.2.3) could not replace it.
    """

    def __init__(self, app: ASGIApp, server: bytes | None = None) -> None:
        self.app = app
        self.server = [(b"server", server)] if server else []

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer as the app does, with these headers first."""

        async def signing(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = list(message.get("headers", ()))
                dated = any(name == b"date" for name, _ in headers)
                date = [] if dated else [(b"date", DATE)]
                message = {**message, "headers": [*date, *self.server, *headers]}
            await send(message)

        await self.app(scope, receive, signing if scope["type"] == "http" else send)
