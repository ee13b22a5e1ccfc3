"""Answer only those who meant this machine: no page of the web can reach it under a name of its own (DNS rebinding)."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from fastapi.responses import JSONResponse

from server.destinations import loopback_address

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Receive, Scope, Send

STATUS = 421  # Misdirected Request (RFC 9110 section 15.5.20)


def misdirected(host: str, port: int | None) -> str | None:
    """Say in one line why a Host field does not name this machine at ``port``, None if it does.

    A Host without a port names this machine and no other port: a browser that was led astray sends another name.
    With ``port`` None, as for the socket file, any host will do.
    """
    try:
        to = urlsplit(f"//{host}")
        is_here = to.port in (None, port) and loopback_address(to.hostname or "") is not None
    except ValueError:
        is_host = is_here = False
    else:
        is_host = port is None
    here = "localhost" if port is None else f"localhost:{port}"
    return None if is_here or is_host else f"host must be this machine, such as {here}, not {host[:80] or 'none'}"


class Local:
    """Refuse a request whose Host is missing (RFC 9112 section 3.2), repeated, or not this machine at this port.

    What comes by the socket file is this user's, whatever its Host.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer as the app does, or refuse."""
        why = _why_not(scope)
        if why is None:
            await self.app(scope, receive, send)
        elif scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1008, "reason": why})  # before it is accepted: 403
        else:
            await JSONResponse({"detail": why}, STATUS)(scope, receive, send)


def _why_not(scope: Scope) -> str | None:
    if scope["type"] == "lifespan":
        return None
    hosts = [value.decode("latin-1") for name, value in scope["headers"] if name == b"host"]
    if not hosts and scope["http_version"] == "1.0":
        return None
    if len(hosts) != 1:
        return f"host must be there once, not {len(hosts)} times"
    return misdirected(hosts[0], scope["server"][1])
