"""Properties of every route, over many requests: those that the OpenAPI schema allows, and those that it does not."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from server.running import ROOT
from tests.server.conftest import UNUSED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from server.addresses import Addresses

pytestmark = pytest.mark.thorough

SETTINGS = settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck), database=None)
TEXT = st.text(max_size=50)
FIELD = st.text(st.characters(max_codepoint=255, exclude_categories=["Cc"]), max_size=50)
FIELD = FIELD.map(lambda value: value.strip(" "))  # RFC 9110, section 5.5: no blanks around the value of a header
TOKEN = st.text("!#$%&'*+-.^_`|~09azAZ", min_size=1, max_size=20)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(), max_size=20),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(TEXT, inner, max_size=5),
)


@pytest.fixture(scope="module")
def shared(addresses: Addresses) -> Iterator[httpx.Client]:
    """A client for all examples of a test."""
    with httpx.Client(base_url=addresses.http, verify=UNUSED, trust_env=False, timeout=30) as client:
        yield client


def test_schemathesis(addresses: Addresses, tmp_path: Path) -> None:
    schemathesis = str(Path(sys.executable).with_name("schemathesis"))
    command = [schemathesis, "--config-file", str(ROOT / "schemathesis.toml"), "run"]
    options = ["--phases", "coverage,fuzzing", "--max-examples", "40", "--request-timeout", "60", "--no-color"]
    done = subprocess.run(
        [*command, f"{addresses.http}/openapi.json", *options],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-10_000:] + done.stderr


@SETTINGS
@given(value=JSON)
def test_any_json_is_echoed(shared: httpx.Client, value: object) -> None:
    body = json.dumps(value).encode()
    said = shared.post("/post", content=body, headers={"content-type": "application/json"})
    assert said.status_code == 200
    try:
        json.dumps(value, allow_nan=False, ensure_ascii=False).encode()
    except ValueError:
        assert said.json()["json"] is None
    else:
        assert said.json()["json"] == value


@SETTINGS
@given(body=st.binary(max_size=2000), content_type=TOKEN.map("multipart/form-data; boundary={}".format) | FIELD)
def test_any_body_is_echoed_or_refused(shared: httpx.Client, body: bytes, content_type: str) -> None:
    headers = [(b"content-type", content_type.encode("latin-1"))]
    for path in ("/anything", "/upload", "/upload/raw", "/oauth/token", "/teas", "/graphql", "/signature-auth"):
        answer = shared.post(path, content=body, headers=headers)
        assert answer.status_code < 500
        assert answer.status_code == 401 or answer.json()


@SETTINGS
@given(fields=st.dictionaries(TEXT, st.lists(TEXT, min_size=1, max_size=3), max_size=5))
def test_any_form_is_echoed(shared: httpx.Client, fields: dict[str, list[str]]) -> None:
    said = shared.post("/post", data=fields).json()
    assert said["form"] == {name: values[0] if len(values) == 1 else values for name, values in fields.items()}


@SETTINGS
@given(name=TEXT, value=TEXT)
def test_any_query_is_echoed(shared: httpx.Client, name: str, value: str) -> None:
    assert shared.get("/get", params={name: value}).json()["args"] == {name: value}


@SETTINGS
@given(name=TOKEN, value=TEXT)
def test_any_cookie_comes_back(addresses: Addresses, name: str, value: str) -> None:
    with httpx.Client(base_url=addresses.http, verify=UNUSED, trust_env=False) as client:
        answer = client.get("/cookies/set", params={name: value}, follow_redirects=True)
        assert answer.json() == {"cookies": {name: value}}


@SETTINGS
@given(name=TOKEN, value=FIELD)
def test_any_header_is_echoed(shared: httpx.Client, name: str, value: str) -> None:
    answer = shared.get("/headers", headers=[(b"x-" + name.encode(), value.encode("latin-1"))])
    assert answer.json()["headers"]["X-" + name.title()] == value
