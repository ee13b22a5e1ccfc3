"""A WebSocket that echoes."""

from __future__ import annotations

from fastapi import APIRouter, WebSocket

router = APIRouter(tags=["websocket"])


@router.websocket("/ws/echo")
async def echo(websocket: WebSocket) -> None:
    """Send every text and binary message back; the listener closes with 1009 beyond 1 MiB."""
    await websocket.accept()
    while (message := await websocket.receive())["type"] != "websocket.disconnect":
        if message.get("text") is not None:
            await websocket.send_text(message["text"])
        else:
            await websocket.send_bytes(message["bytes"])
