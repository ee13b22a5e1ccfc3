"""requests, and niquests, which has its names: what each scenario does, as their documentation says."""

from pathlib import Path
from typing import Any

from .settings import CHUNK, Settings, chunks


def opened(module: Any, settings: Settings) -> Any:
    """Give a session."""
    session = module.Session()
    if settings.tuned:
        for scheme in ("http://", "https://"):
            session.mount(scheme, module.adapters.HTTPAdapter(pool_maxsize=settings.at_once))
    if settings.authority:
        session.verify = settings.authority
    return session


def close(session: Any) -> None:
    """Close the session."""
    session.close()


def get(session: Any, url: str) -> bytes:
    """Give the body."""
    body: bytes = session.get(url).content
    return body


def get_and_close(session: Any, url: str) -> bytes:
    """Give the body; the connection is closed after it."""
    body: bytes = session.get(url, headers={"Connection": "close"}).content
    return body


def get_anew(module: Any, url: str) -> bytes:
    """Give the body, by a client that is made for this request alone."""
    body: bytes = module.get(url).content
    return body


def get_json(session: Any, url: str) -> Any:
    """Give what the body says."""
    return session.get(url).json()


def download(session: Any, url: str) -> int:
    """Give the size of a body that is read in pieces."""
    with session.get(url, stream=True) as response:
        return sum(map(len, response.iter_content(CHUNK)))


def upload(session: Any, url: str, size: int) -> bytes:
    """Send a body in pieces; give the answer."""
    answer: bytes = session.post(url, data=chunks(size)).content
    return answer


def multipart(session: Any, url: str, path: Path) -> bytes:
    """Send a form with a file; give the answer."""
    with path.open("rb") as file:
        answer: bytes = session.post(url, files={"file": file}).content
    return answer


def hold(session: Any, url: str) -> Any:
    """Give a response whose body is not read yet, so that its connection is kept from the next request."""
    return session.get(url, stream=True)


def let_go(response: Any) -> None:
    """Read the body: the connection is idle."""
    assert response.content
