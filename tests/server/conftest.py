"""One playground for all tests of the server, on ports that are free."""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING

import httpx
import pytest

from server.running import serving
from tests.server.sockets import free_port

if TYPE_CHECKING:
    from collections.abc import Iterator

    from server.addresses import Addresses

UNUSED = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
"""For clients of plain HTTP: to load the certificates of the world takes longer than most tests."""


@pytest.fixture(scope="session")
def addresses() -> Iterator[Addresses]:
    """Where the session's playground listens."""
    with serving(free_port(), deadline=60) as found:
        yield found


@pytest.fixture
def client(addresses: Addresses) -> Iterator[httpx.Client]:
    """A client of the HTTP listener."""
    with httpx.Client(base_url=addresses.http, verify=UNUSED, trust_env=False) as found:
        yield found


@pytest.fixture
def faults(addresses: Addresses) -> Iterator[httpx.Client]:
    """A client of the fault listener."""
    with httpx.Client(base_url=addresses.faults, verify=UNUSED, trust_env=False, timeout=2) as found:
        yield found


@pytest.fixture
def trust(client: httpx.Client) -> ssl.SSLContext:
    """A TLS context that trusts the playground."""
    return ssl.create_default_context(cadata=client.get("/ca.pem").text)
