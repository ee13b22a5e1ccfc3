"""Start every listener on one event loop, say so, and stop them all at a signal."""

from __future__ import annotations

import asyncio
import logging
import os
from typing import TYPE_CHECKING, Any, Protocol

from server.addresses import STOPPING, Addresses
from server.app import app
from server.folder import Folder
from server.listeners.cleartext import Cleartext
from server.listeners.faults import Faults
from server.listeners.proxy import Proxy
from server.listeners.tls import Tls

if TYPE_CHECKING:
    import socket
    from collections.abc import Sequence

STOP_SECONDS = 2.5


class Listener(Protocol):
    """What the playground starts and stops."""

    async def start(self) -> None:
        """Return once the listener accepts."""

    async def stop(self) -> None:
        """Stop accepting, and end what is under way."""


async def run(port: int, sockets: Sequence[socket.socket]) -> None:
    """Serve on the open ``sockets`` until a signal; print the ready line of ``port`` in between."""
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in STOPPING:
        loop.add_signal_handler(number, stopping.set)
    loop.set_exception_handler(report)
    http, https, proxy, faults, proxy_auth = sockets
    folder = Folder(port)
    listeners: list[Listener] = [
        Cleartext(app, http, folder.sock),
        Tls(app, https),
        Proxy(proxy),
        Faults(faults),
        Proxy(proxy_auth, authenticated=True),
    ]
    for listener in listeners:
        await listener.start()
    print(Addresses.at(port).ready_line(), flush=True)
    await stopping.wait()
    folder.remove()
    # What is cut now says so in the log, once a client: nobody needs to read that. And a client that neither
    # reads nor leaves can keep a listener from ending: then the process ends all the same.
    logging.disable()
    loop.call_later(STOP_SECONDS, os._exit, 0)
    await asyncio.gather(*(listener.stop() for listener in listeners))


def report(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """Report an error that no task caught, unless a client only left or distrusts our certificate."""
    if not isinstance(context.get("exception"), OSError):  # ssl.SSLError is one
        loop.default_exception_handler(context)
