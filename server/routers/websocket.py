"""A WebSocket that echoes, and one that counts."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, WebSocket

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


@router.websocket("/ws/ticks")
async def ticks(websocket: WebSocket, n: Annotated[int, Query(ge=0, le=1000)] = 3) -> None:
    """Send the numbers from 1 to ``n``, then close with 1001, as a server does that goes away."""
    await websocket.accept()
    for number in range(1, n + 1):
        await websocket.send_text(str(number))
    await websocket.close(1001)
