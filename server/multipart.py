"""Hash the parts of multipart/form-data (RFC 7578) as they arrive."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from fastapi import HTTPException
from python_multipart.exceptions import MultipartParseError
from python_multipart.multipart import MultipartParser, parse_options_header

if TYPE_CHECKING:
    from hashlib import _Hash

MOST_PARTS = 100


@dataclass
class Part:
    """One part: its headers, and what has been seen of its content."""

    name: bytes = b""
    value: bytes = b""
    headers: dict[bytes, bytes] = field(default_factory=dict)
    size: int = 0
    digest: _Hash = field(default_factory=hashlib.sha256)

    def described(self) -> dict[str, Any]:
        """Return the part's name, filename, content type, size and hash."""
        _, options = parse_options_header(self.headers.get(b"content-disposition"))
        content_type = self.headers.get(b"content-type")
        return {
            "content_type": None if content_type is None else content_type.decode(errors="replace"),
            "filename": _text(options, b"filename"),
            "name": _text(options, b"name"),
            "sha256": self.digest.hexdigest(),
            "size": self.size,
        }


class Multipart:
    """A form that is fed piece by piece; what is not such a form is answered with 415, 400 or 422."""

    def __init__(self, content_type: str) -> None:
        kind, options = parse_options_header(content_type)
        if kind != b"multipart/form-data" or b"boundary" not in options:
            raise HTTPException(415, f"content-type must be multipart/form-data, not {content_type[:80] or 'none'}")
        self.parts: list[Part] = []
        self.ended = False
        self.parser = MultipartParser(
            options[b"boundary"],
            {
                "on_part_begin": self._begin,
                "on_header_field": self._header_name,
                "on_header_value": self._header_value,
                "on_header_end": self._header_end,
                "on_part_data": self._data,
                "on_end": self._end,
            },
        )

    def feed(self, chunk: bytes) -> None:
        """Read on."""
        try:
            self.parser.write(chunk)
        except MultipartParseError as error:
            raise HTTPException(400, f"body must be multipart/form-data: {error}") from error

    def finish(self) -> list[dict[str, Any]]:
        """Return what the parts were, in their order."""
        if not self.ended:
            raise HTTPException(400, "body must end with the closing boundary of multipart/form-data")
        return [part.described() for part in self.parts]

    def _begin(self) -> None:
        if len(self.parts) == MOST_PARTS:
            raise HTTPException(422, f"parts must be at most {MOST_PARTS}")
        self.parts.append(Part())

    def _header_name(self, data: bytes, start: int, end: int) -> None:
        self.parts[-1].name += data[start:end]

    def _header_value(self, data: bytes, start: int, end: int) -> None:
        self.parts[-1].value += data[start:end]

    def _header_end(self) -> None:
        part = self.parts[-1]
        part.headers[part.name.lower()] = part.value
        part.name = part.value = b""

    def _data(self, data: bytes, start: int, end: int) -> None:
        part = self.parts[-1]
        part.size += end - start
        part.digest.update(memoryview(data)[start:end])

    def _end(self) -> None:
        self.ended = True


def _text(options: dict[bytes, bytes], name: bytes) -> str | None:
    return options[name].decode(errors="replace") if name in options else None
