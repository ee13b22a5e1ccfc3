"""The JSON bodies of the answers, for the OpenAPI schema."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ConfigDict, Field

Values = dict[str, str | list[str]]
"""Names with their value, or with a list of values where a name was repeated."""


class Detail(BaseModel):
    """Why a request was refused."""

    detail: str


class Error(BaseModel):
    """Why there is no token (RFC 6749 section 5.2)."""

    error: str


class Echo(BaseModel):
    """A request without its body."""

    args: Values
    headers: dict[str, str]
    origin: str
    url: str


class EchoWithBody(Echo):
    """A request with its body in every reading."""

    data: str
    files: Values
    form: Values
    content: Any = Field(alias="json")


class EchoWithMethod(EchoWithBody):
    """A request with its body and its method."""

    method: str


class Headers(BaseModel):
    """The request's headers."""

    headers: dict[str, str]


class Origin(BaseModel):
    """The client's address."""

    origin: str


class UserAgent(BaseModel):
    """The client's name."""

    agent: str | None = Field(alias="user-agent")


class Uuid(BaseModel):
    """A UUID."""

    uuid: str


class HttpVersion(BaseModel):
    """The version of HTTP."""

    http_version: str


class Method(BaseModel):
    """The request's method."""

    method: str


class Cookies(BaseModel):
    """The request's cookies."""

    cookies: dict[str, str]


class User(BaseModel):
    """Who is authenticated."""

    authenticated: bool
    user: str


class Bearer(BaseModel):
    """The token that was sent."""

    authenticated: bool
    token: str


class Signed(BaseModel):
    """The body whose signature was right."""

    authenticated: bool
    data: str


class Connection(HttpVersion):
    """The connection that carries the request."""

    requests: int


class Label(BaseModel):
    """The label under which the request was counted."""

    label: str


class Peak(Label):
    """The most requests of a label that were under way at once."""

    peak: int


class Counts(BaseModel):
    """What happened under a label."""

    connections: int
    open: int
    requests: int
    peak: int


class Tries(BaseModel):
    """How often a key was asked for."""

    tries: int


class Remaining(BaseModel):
    """How many requests a key has left."""

    limit: int
    remaining: int


class Seconds(BaseModel):
    """How long the answer took."""

    seconds: float


class Compressed(BaseModel):
    """A request, whatever the name of the coding."""

    model_config = ConfigDict(extra="allow")

    headers: dict[str, str]
    method: str
    origin: str


class CommonName(BaseModel):
    """Whom a certificate names."""

    common_name: str | None


class Part(BaseModel):
    """One part of a form."""

    content_type: str | None
    filename: str | None
    name: str | None
    sha256: str
    size: int


class Upload(BaseModel):
    """A form, part by part."""

    framing: str
    parts: list[Part]


class RawUpload(BaseModel):
    """A body."""

    content_type: str | None
    framing: str
    sha256: str
    size: int


class Token(BaseModel):
    """A token (RFC 6749 section 5.1)."""

    access_token: str
    token_type: str
    expires_in: int


class Greeting(BaseModel):
    """The post's answer."""

    user_name: str
    message: str
