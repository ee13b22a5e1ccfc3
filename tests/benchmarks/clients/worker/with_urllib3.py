"""urllib3, on which requests stands: what is left of it without requests."""

import json
from pathlib import Path
from typing import Any

from .settings import CHUNK, Settings, chunks


def opened(module: Any, settings: Settings) -> Any:
    """Give a pool that keeps a connection for each request at once."""
    options = {"ca_certs": settings.authority} if settings.authority else {}
    return module.PoolManager(maxsize=settings.at_once, **options)


def close(pool: Any) -> None:
    """Close the pool."""
    pool.clear()


def get(pool: Any, url: str) -> bytes:
    """Give the body."""
    body: bytes = pool.request("GET", url).data
    return body


def get_and_close(pool: Any, url: str) -> bytes:
    """Give the body; the connection is closed after it."""
    body: bytes = pool.request("GET", url, headers={"Connection": "close"}).data
    return body


def get_anew(module: Any, url: str) -> bytes:
    """Give the body, by a pool that is made for this request alone."""
    with module.PoolManager() as pool:
        return get(pool, url)


def get_json(pool: Any, url: str) -> Any:
    """Give what the body says."""
    return json.loads(get(pool, url))


def download(pool: Any, url: str) -> int:
    """Give the size of a body that is read in pieces."""
    response = pool.request("GET", url, preload_content=False)
    size = sum(map(len, response.stream(CHUNK)))
    response.release_conn()
    return size


def upload(pool: Any, url: str, size: int) -> bytes:
    """Send a body in pieces; give the answer."""
    answer: bytes = pool.request("POST", url, body=chunks(size)).data
    return answer


def multipart(pool: Any, url: str, path: Path) -> bytes:
    """Send a form with a file, which urllib3 takes as bytes; give the answer."""
    answer: bytes = pool.request("POST", url, fields={"file": (path.name, path.read_bytes())}).data
    return answer


def hold(pool: Any, url: str) -> Any:
    """Give a response whose body is not read yet, so that its connection is kept from the next request."""
    return pool.request("GET", url, preload_content=False)


def let_go(response: Any) -> None:
    """Read the body: the connection is idle."""
    assert response.data
