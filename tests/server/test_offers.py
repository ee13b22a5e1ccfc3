"""What the playground offers to programs beside httpbin's names: files, a small API, tokens, counts that start anew."""

from __future__ import annotations

import gzip
import json
import time
from typing import TYPE_CHECKING

import httpx
import pytest

from server.routers.teas import TEAS

if TYPE_CHECKING:
    from server.addresses import Addresses


@pytest.mark.parametrize("name", ["tea.csv", "empty.csv"])
def test_file_in_each_framing(client: httpx.Client, name: str) -> None:
    whole = client.get(f"/files/{name}")
    assert whole.headers["content-length"] == str(len(whole.content))
    assert whole.headers["content-disposition"] == f'attachment; filename="{name}"'
    for query in ("chunked=true", "gzip=true", "gzip=true&chunked=true"):
        with client.stream("GET", f"/files/{name}?{query}") as answer:
            raw = b"".join(answer.iter_raw())
            assert ("content-length" not in answer.headers) == ("chunked" in query)
            assert answer.headers.get("content-length", str(len(raw))) == str(len(raw))
            assert (answer.headers.get("content-encoding") == "gzip") == ("gzip" in query)
            assert (gzip.decompress(raw) if "gzip" in query else raw) == whole.content


def test_file_is_a_table_of_a_megabyte(client: httpx.Client) -> None:
    lines = client.get("/files/tea.csv").text.splitlines()
    assert lines[:2] == ["id,name,kind,grams", "1,Assam,black,1"]
    assert (len(lines), {line.count(",") for line in lines}) == (40_001, {3})


def test_file_is_taken_up_again(client: httpx.Client) -> None:
    whole = client.get("/files/tea.csv")
    ask = {"range": "bytes=1000000-", "if-range": whole.headers["etag"]}
    rest = client.get("/files/tea.csv", headers=ask)
    assert (rest.status_code, rest.content) == (206, whole.content[1_000_000:])
    assert client.get("/files/tea.csv", headers=ask | {"if-range": '"other"'}).status_code == 200
    assert client.get("/files/empty.csv", headers={"range": "bytes=0-"}).status_code == 416


def test_pages_lead_to_each_other(client: httpx.Client) -> None:
    url, seen = "/teas?per_page=10&page=1", []
    while url:
        answer = client.get(url)
        seen += [tea["id"] for tea in answer.json()["items"]]
        url = answer.links.get("next", {}).get("url", "")
    assert seen == list(range(1, 26))
    assert {"first", "prev", "last"} <= set(answer.links)
    assert client.get("/teas?page=4").json() == {"items": [], "page": 4, "pages": 3, "total": 25}


def test_teas_are_answered_but_not_kept(client: httpx.Client) -> None:
    new = {"name": "Earl Grey", "kind": "black", "grams": 50}
    added = client.post("/teas", json=new)
    assert (added.status_code, added.headers["location"], added.json()) == (201, "/teas/26", {"id": 26, **new})
    assert client.put("/teas/3", json=new).json() == {"id": 3, **new}
    assert client.patch("/teas/3", json={"grams": 7}).json() == TEAS[2].model_dump() | {"grams": 7}
    assert client.delete("/teas/3").status_code == 204
    assert client.get("/teas/3").json() == TEAS[2].model_dump()
    assert client.get("/teas/26").json() == {"detail": "no tea 26: there are 1 to 25"}


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"grams": 0}, "grams must be at least 1, not 0"),
        ({"grams": 5001}, "grams must be at most 5000, not 5001"),
        ({"kind": "coffee"}, "kind must be 'black'"),
        ({"name": ""}, "name must have at least 1 characters"),
        ({"name": "a" * 101}, "name must have at most 100 characters"),
    ],
)
def test_teas_beyond_the_bounds(client: httpx.Client, change: dict[str, object], says: str) -> None:
    answer = client.post("/teas", json={"name": "a", "kind": "black"} | change)
    assert answer.status_code == 422
    assert answer.json()["detail"].startswith(says)


@pytest.mark.parametrize("in_form", [True, False])
def test_token_is_good_for_so_many_requests(client: httpx.Client, in_form: bool) -> None:
    form = {"grant_type": "client_credentials"}
    credentials = {"client_id": "playground", "client_secret": "secret"} if in_form else {}
    auth = httpx.USE_CLIENT_DEFAULT if in_form else ("playground", "secret")
    said = client.post("/oauth/token?uses=2", data=form | credentials, auth=auth).json()
    assert (said["token_type"], said["expires_in"]) == ("Bearer", 3600)
    bearer = {"authorization": f"Bearer {said['access_token']}"}
    assert [client.get("/oauth/teas", headers=bearer).status_code for _ in range(3)] == [200, 200, 401]
    refused = client.get("/oauth/teas", headers=bearer)
    assert refused.headers["www-authenticate"] == 'Bearer error="invalid_token"'


def test_token_that_is_refused(client: httpx.Client) -> None:
    good = {"grant_type": "client_credentials", "client_id": "playground", "client_secret": "secret"}
    for change, status, error in (
        ({"client_secret": "wrong"}, 401, "invalid_client"),
        ({"client_id": ""}, 401, "invalid_client"),
        ({"grant_type": "password"}, 400, "unsupported_grant_type"),
    ):
        answer = client.post("/oauth/token", data=good | change)
        assert (answer.status_code, answer.json()) == (status, {"error": error})
    spent = client.post("/oauth/token?expires_in=0", data=good).json()["access_token"]
    assert client.get("/oauth/teas", headers={"authorization": f"Bearer {spent}"}).status_code == 401
    assert client.get("/oauth/teas").headers["www-authenticate"] == "Bearer"


MESSAGE = {"role": "user", "content": "How long does black tea steep?"}
QUESTION = {"model": "playground", "messages": [MESSAGE]}
KEY = {"authorization": "Bearer secret"}


def chat(client: httpx.Client, change: dict[str, object], query: str = "") -> httpx.Response:
    return client.post(f"/v1/chat/completions{query}", json=QUESTION | change, headers=KEY)


def test_completion_in_tokens_is_the_whole_one(client: httpx.Client) -> None:
    whole = chat(client, {}).json()["choices"][0]
    answer = chat(client, {"stream": True})
    assert answer.headers["content-type"].startswith("text/event-stream")
    *events, last, nothing = answer.text.split("\n\n")
    assert (last, nothing) == ("data: [DONE]", "")
    choices = [json.loads(event.removeprefix("data: "))["choices"][0] for event in events]
    assert "".join(choice["delta"].get("content", "") for choice in choices) == whole["message"]["content"]
    assert [choice["finish_reason"] for choice in choices] == [None] * (len(choices) - 1) + ["stop"]
    assert whole["finish_reason"] == "stop"


def test_completion_comes_token_by_token(client: httpx.Client) -> None:
    with client.stream("POST", "/v1/chat/completions?delay=1", json=QUESTION | {"stream": True}, headers=KEY) as answer:
        start = time.monotonic()
        lines = (line for line in answer.iter_lines() if line)
        assert [json.loads(next(lines)[6:])["choices"][0]["delta"]["content"] for _ in range(2)] == ["", "Steep"]
        assert time.monotonic() - start < 0.9


def test_completion_that_fails_half_way(client: httpx.Client) -> None:
    events = chat(client, {"stream": True}, "?fails_after=2").text.strip().split("\n\n")
    assert len(events) == 4
    assert json.loads(events[-1][6:]) == {"error": {"message": "the model is overloaded", "type": "server_error"}}
    assert chat(client, {"stream": True}, "?fails_after=100").text.endswith("data: [DONE]\n\n")


def test_completion_that_is_refused(client: httpx.Client) -> None:
    for headers in ({}, {"authorization": "Bearer wrong"}):
        answer = client.post("/v1/chat/completions", json=QUESTION | {"stream": True}, headers=headers)
        assert (answer.status_code, answer.json()["error"]["message"]) == (401, "the API key is not valid")
    answer = chat(client, {"model": "other"})
    assert (answer.status_code, answer.json()["error"]["message"]) == (404, "there is no model 'other'")


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"messages": []}, "messages must have at least 1 items, not []"),
        ({"messages": [MESSAGE] * 11}, "messages must have at most 10 items"),
        ({"messages": [{"role": "user", "content": "a" * 4001}]}, "content must have at most 4000 characters"),
        ({"messages": [{"role": "root", "content": "a"}]}, "role must be 'system'"),
        ({"model": "a" * 101}, "model must have at most 100 characters"),
    ],
)
def test_completion_beyond_the_bounds(client: httpx.Client, change: dict[str, object], says: str) -> None:
    answer = chat(client, change)
    assert answer.status_code == 422
    assert answer.json()["detail"].startswith(says)


TEA = "query Tea($id: Int!) { tea(id: $id) { name } }"


def test_graphql_with_variables(client: httpx.Client) -> None:
    answer = client.post("/graphql", json={"query": TEA, "variables": {"id": 3}})
    assert answer.json() == {"data": {"tea": {"name": "Darjeeling"}}}
    every = client.post("/graphql", json={"query": '{ teas { id } white: teas(kind: "white") { name } }'}).json()
    assert (len(every["data"]["teas"]), len(every["data"]["white"])) == (25, 3)


@pytest.mark.parametrize(
    ("query", "variables", "says"),
    [
        (TEA, {"id": 99}, "no tea 99: there are 1 to 25"),
        (TEA, {}, "Variable '$id' has invalid value: Expected a value of non-null type"),
        ("{ coffee }", {}, "Cannot query field 'coffee' on type 'Query'."),
        ("{ tea(", {}, "Syntax Error: Expected Name, found <EOF>."),
        ("{ __schema { types { name } } }", {}, "GraphQL introspection has been disabled"),
        ("{ " + "a " * 500 + "}", {}, "Syntax Error: Document contains more than 500 tokens."),
    ],
)
def test_graphql_that_fails_is_200(client: httpx.Client, query: str, variables: dict[str, int], says: str) -> None:
    answer = client.post("/graphql", json={"query": query, "variables": variables})
    assert answer.status_code == 200
    assert answer.json()["errors"][0]["message"].startswith(says)


@pytest.mark.parametrize("path", ["/v1/chat/completions", "/graphql", "/teas"])
def test_model_in_a_body_beyond_the_bound(client: httpx.Client, path: str) -> None:
    answer = client.post(path, content=b" " * 65_537, headers={"content-type": "application/json"})
    assert (answer.status_code, answer.json()) == (413, {"detail": "body must be at most 65536 bytes, not 65537"})


def test_counts_start_anew_for_the_next_run(addresses: Addresses) -> None:
    def run(pause: float) -> list[int]:
        """Give the tries and the answered requests of a program, as the server counts them."""
        with httpx.Client(base_url=addresses.http, trust_env=False) as program:
            tries = [program.get("/retry/anew?fail=9").json()["tries"] for _ in range(2)]
            left = program.get("/rate-limit/anew").json()["remaining"]
            program.get("/connections/anew/delay/0")
            time.sleep(pause)  # a program that waits goes on
            tries.append(program.get("/retry/anew?fail=9").json()["tries"])
            return [*tries, left, program.get("/connections/anew").json()["requests"]]

    assert run(2.5) == [1, 2, 3, 2, 1]
    time.sleep(2.5)
    assert run(0) == [1, 2, 3, 2, 1]


def test_forwarded_requests(client: httpx.Client) -> None:
    said = client.get("/get", headers={"x-forwarded-for": "192.0.2.1", "x-forwarded-proto": "https"}).json()
    assert (said["origin"], said["url"].partition(":")[0]) == ("192.0.2.1", "https")
    said = client.get("/get", headers={"x-forwarded-ssl": "on"}).json()
    assert said["url"].startswith("https://127.0.0.1:")


@pytest.mark.parametrize(
    ("accept", "kind"),
    [
        ("image/webp,*/*", "image/webp"),
        ("image/svg+xml", "image/svg+xml"),
        ("image/jpeg", "image/jpeg"),
        ("image/png", "image/png"),
        ("image/*", "image/png"),
        ("*/*", "image/png"),
    ],
)
def test_picture_that_is_accepted(client: httpx.Client, accept: str, kind: str) -> None:
    starts = {"image/webp": b"RIFF", "image/svg+xml": b"<svg", "image/jpeg": b"\xff\xd8", "image/png": b"\x89PNG"}
    answer = client.get("/image", headers={"accept": accept})
    assert answer.headers["content-type"] == kind
    assert answer.content.startswith(starts[kind])
    assert client.get(f"/image/{kind[6:9] if 'svg' in kind else kind[6:]}").content == answer.content


def test_picture_that_is_not(client: httpx.Client) -> None:
    assert client.get("/image", headers={"accept": "text/html"}).status_code == 406


def test_httpbins_names(client: httpx.Client) -> None:
    assert client.get("/links/3").headers["location"] == "/links/3/0"
    assert client.get("/spec.json").json() == client.get("/openapi.json").json()
    assert client.request("TRACE", "/anything").json()["method"] == "TRACE"
