"""Write and read cookies (RFC 6265) whose values may have any character, as httpbin does."""

from __future__ import annotations

from http.cookies import CookieError, SimpleCookie
from typing import TYPE_CHECKING

from fastapi import HTTPException

if TYPE_CHECKING:
    from fastapi import Request

NAME = r"^[a-zA-Z0-9!#$%&'*+.^_`|~:-]+$"
"""What http.cookies takes as a name, but for the names of attributes, such as path."""
PAST = "Thu, 01 Jan 1970 00:00:00 GMT"


def set_cookie(name: str, value: str, *, expired: bool = False) -> str:
    """Return the value of a Set-Cookie field for the path ``/``, or answer 422 where the name can be none."""
    jar: SimpleCookie = SimpleCookie()
    try:
        jar[name] = value.encode().decode("latin-1")  # the bytes of UTF-8, of which those beyond ASCII are escaped
    except CookieError as error:
        raise HTTPException(422, f"no such cookie can be set: {str(error)[:80]}") from error
    jar[name]["path"] = "/"
    if expired:
        jar[name]["expires"] = PAST
        jar[name]["max-age"] = "0"
    return jar[name].OutputString()


def cookies_of(request: Request) -> dict[str, str]:
    """Return the request's cookies, sorted by name; what is UTF-8 is read as that."""
    return {_text(name): _text(value) for name, value in sorted(request.cookies.items())}


def _text(latin: str) -> str:
    try:
        return latin.encode("latin-1").decode()
    except UnicodeError:
        return latin
