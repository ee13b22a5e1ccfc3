"""httpx and httpx2, synchronous."""

import ssl
from pathlib import Path
from typing import Any

from .settings import CHUNK, Settings, chunks


def options(module: Any, settings: Settings) -> dict[str, Any]:
    """Give the arguments of a client, of either kind."""
    found: dict[str, Any] = {}
    if settings.tuned:
        number = settings.at_once
        found["limits"] = module.Limits(max_connections=number, max_keepalive_connections=number, keepalive_expiry=None)
    if settings.authority:
        found["verify"] = ssl.create_default_context(cafile=settings.authority)
    if settings.http2:
        found["http2"] = True
    return found


def opened(module: Any, settings: Settings) -> Any:
    """Give a client."""
    return module.Client(**options(module, settings))


def close(client: Any) -> None:
    """Close the client."""
    client.close()


def get(client: Any, url: str) -> bytes:
    """Give the body."""
    body: bytes = client.get(url).content
    return body


def get_and_close(client: Any, url: str) -> bytes:
    """Give the body; the connection is closed after it."""
    body: bytes = client.get(url, headers={"Connection": "close"}).content
    return body


def get_anew(module: Any, url: str) -> bytes:
    """Give the body, by a client that is made for this request alone."""
    body: bytes = module.get(url).content
    return body


def get_json(client: Any, url: str) -> Any:
    """Give what the body says."""
    return client.get(url).json()


def download(client: Any, url: str) -> int:
    """Give the size of a body that is read in pieces."""
    with client.stream("GET", url) as response:
        return sum(map(len, response.iter_bytes(CHUNK)))


def upload(client: Any, url: str, size: int) -> bytes:
    """Send a body in pieces; give the answer."""
    answer: bytes = client.post(url, content=chunks(size)).content
    return answer


def multipart(client: Any, url: str, path: Path) -> bytes:
    """Send a form with a file; give the answer."""
    with path.open("rb") as file:
        answer: bytes = client.post(url, files={"file": file}).content
    return answer


def hold(client: Any, url: str) -> Any:
    """Give a response whose body is not read yet, so that its connection is kept from the next request."""
    return client.send(client.build_request("GET", url), stream=True)


def let_go(response: Any) -> None:
    """Read the body: the connection is idle."""
    assert response.read()
