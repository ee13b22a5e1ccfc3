"""Let the pages of other origins read the answers (Fetch section 3.2), but send no credentials."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

METHODS = b"GET, POST, PUT, DELETE, PATCH, OPTIONS"
MAX_AGE = b"3600"


class Cors:
    """Add the headers where a browser could ask for them: to what has an Origin, and to OPTIONS."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer as the app does, with these headers last."""
        sent = dict(scope["headers"]) if scope["type"] == "http" else {}
        if b"origin" not in sent and scope.get("method") != "OPTIONS":
            await self.app(scope, receive, send)
            return
        added = [(b"access-control-allow-origin", b"*")]
        if scope["method"] == "OPTIONS":
            added += [(b"access-control-allow-methods", METHODS), (b"access-control-max-age", MAX_AGE)]
            if b"access-control-request-headers" in sent:
                added.append((b"access-control-allow-headers", sent[b"access-control-request-headers"]))

        async def adding(message: Message) -> None:
            if message["type"] == "http.response.start":
                message = {**message, "headers": [*message.get("headers", ()), *added]}
            await send(message)

        await self.app(scope, receive, adding)
