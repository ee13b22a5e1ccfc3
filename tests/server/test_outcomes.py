"""Statuses, redirects, cookies, authentication, caching."""

from __future__ import annotations

import hashlib
import hmac
import time
from typing import TYPE_CHECKING

import httpx
import pytest

from server.digest import NONCES, OPAQUE
from server.listeners.signature import DATE

if TYPE_CHECKING:
    from collections.abc import Mapping


@pytest.mark.parametrize("code", [200, 204, 304, 404, 418, 500, 599])
def test_status(client: httpx.Client, code: int) -> None:
    answer = client.post(f"/status/{code}") if code != 304 else client.get("/status/304")
    assert (answer.status_code, answer.content) == (code, b"")


def test_status_by_chance(client: httpx.Client) -> None:
    assert {client.get("/status/200,404").status_code for _ in range(40)} == {200, 404}
    assert {client.get("/status/200:9999,404:0.001").status_code for _ in range(5)} == {200}


@pytest.mark.parametrize("code", ["199", "600", "200,", "200:0", "abc", ",".join(["200"] * 21)])
def test_status_that_is_none(client: httpx.Client, code: str) -> None:
    answer = client.get(f"/status/{code}")
    assert answer.status_code == 422
    assert answer.json()["detail"].startswith("code must be 200 to 599, or several")


def test_status_brings_its_headers(client: httpx.Client) -> None:
    assert client.get("/status/302").headers["location"] == "/redirect/1"
    assert client.get("/status/401").headers["www-authenticate"].startswith("Basic")
    assert client.get("/status/407").headers["proxy-authenticate"].startswith("Basic")


def test_retry_fails_and_then_forgets(client: httpx.Client) -> None:
    url = "/retry/test?fail=1&status=500&retry_after=2"
    first, second, third = (client.get(url) for _ in range(3))
    assert (first.status_code, first.headers["retry-after"], first.json()) == (500, "2", {"tries": 1})
    assert (second.status_code, second.json()) == (200, {"tries": 2})
    assert third.status_code == 500


def test_rate_limit_holds_until_retry_after_has_passed(client: httpx.Client) -> None:
    url = "/rate-limit/test?limit=2&retry_after=1"
    assert [client.get(url).status_code for _ in range(3)] == [200, 200, 429]
    assert client.get(url).headers["retry-after"] == "1"
    time.sleep(1)
    assert client.get(url).json() == {"limit": 2, "remaining": 1}


@pytest.mark.parametrize("path", ["/redirect/3", "/relative-redirect/3", "/absolute-redirect/3"])
def test_redirects_lead_to_get(client: httpx.Client, path: str) -> None:
    answer = client.get(path, follow_redirects=True)
    assert [step.status_code for step in answer.history] == [302, 302, 302]
    assert answer.url.path == "/get"


def test_absolute_redirect_is_absolute(client: httpx.Client) -> None:
    for path in ("/absolute-redirect/2", "/redirect/2?absolute=true"):
        assert httpx.URL(client.get(path).headers["location"]).is_absolute_url
    assert client.get("/redirect/2").headers["location"] == "/relative-redirect/1"


def test_redirect_to(client: httpx.Client) -> None:
    usable = ("/get", "get?a=b%20c#d", "http://127.0.0.1:1/", "http://a.test/", "https://localhost/", "http://[::1]/")
    unusable = ("http://:1", "http://", "http://[", "http://127.0.0.1:99999/", "ftp://127.0.0.1/", "")
    for url in usable + unusable:
        answer = client.post("/redirect-to", params={"url": url, "status_code": 307})
        assert (answer.status_code, answer.headers["location"]) == (307, url)


def test_redirect_to_what_is_no_ascii(client: httpx.Client) -> None:
    answer = client.get("/redirect-to", params={"url": "/é\r\n\\"})
    assert answer.headers["location"] == "/%C3%A9%0D%0A%5C"


@pytest.mark.parametrize(
    "url",
    [
        "http://example.com/",
        "//example.com",
        "///example.com",
        "http:/example.com",
        "HTTP:example.com",
        "http://127.0.0.1@example.com/",
        "http://127.0.0.1:80@example.com:80/",
        "http://example.com:80:80",
        "http://127.0.0.1.example.com",
        "http://[::2]/",
        "ftp://example.com/",
    ],
)
def test_redirect_to_elsewhere_is_refused(client: httpx.Client, url: str) -> None:
    answer = client.get("/redirect-to", params={"url": url})
    assert answer.status_code == 422
    assert answer.json()["detail"].startswith("url must lead to this machine")


def test_cookies(client: httpx.Client) -> None:
    answer = client.get("/cookies/set?b=2&a=1", follow_redirects=True)
    assert answer.json() == {"cookies": {"a": "1", "b": "2"}}
    assert client.get("/cookies/set/c/3").headers["set-cookie"] == "c=3; Path=/"
    assert client.get("/cookies/delete?a&b", follow_redirects=True).json() == {"cookies": {"c": "3"}}


@pytest.mark.parametrize("value", ["€", "é", 'a"b\\c', "a; b", "\U0001f375"])
def test_cookies_of_any_character(client: httpx.Client, value: str) -> None:
    answer = client.get("/cookies/set", params={"a": value}, follow_redirects=True)
    assert answer.json() == {"cookies": {"a": value}}


@pytest.mark.parametrize(
    "query", ["a%20b=1", "path=1", "%E2%82%AC=1", "&".join(f"c{number}=1" for number in range(51))]
)
def test_cookies_beyond_the_rules(client: httpx.Client, query: str) -> None:
    assert client.get(f"/cookies/set?{query}").status_code == 422


def test_basic(client: httpx.Client) -> None:
    for path in ("/basic-auth/me/pass", "/hidden-basic-auth/me/pass"):
        assert client.get(path, auth=("me", "pass")).json() == {"authenticated": True, "user": "me"}
        assert client.get(path, auth=("me", "wrong")).status_code in {401, 404}
        assert client.get(path, headers={"authorization": "Basic %"}).status_code in {401, 404}


def test_bearer(client: httpx.Client) -> None:
    answer = client.get("/bearer", headers={"authorization": "Bearer abc"})
    assert answer.json() == {"authenticated": True, "token": "abc"}
    assert client.get("/bearer").headers["www-authenticate"] == "Bearer"


def test_signature(client: httpx.Client) -> None:
    for method, path, body in (("POST", "/signature-auth", "tea"), ("GET", "/signature-auth?a=%20b", "")):
        message = "\n".join([method, path, body]).encode()
        signed = {"x-signature": hmac.new(b"playground-key", message, hashlib.sha256).hexdigest()}
        answer = client.request(method, path, content=body, headers=signed)
        assert answer.json() == {"authenticated": True, "data": body}
        for sent, headers in ((body + "x", signed), (body, {}), (body, {"x-signature": "0" * 64})):
            refused = client.request(method, path, content=sent, headers=headers)
            assert (refused.status_code, refused.headers["www-authenticate"]) == (401, "Signature")


@pytest.mark.parametrize("algorithm", ["", "/MD5", "/SHA-256", "/SHA-512"])
def test_digest(client: httpx.Client, algorithm: str) -> None:
    path = f"/digest-auth/auth/me/pass{algorithm}?a=b"
    answer = client.get(path, auth=httpx.DigestAuth("me", "pass"))
    assert answer.json() == {"authenticated": True, "user": "me"}
    assert client.get(path, auth=httpx.DigestAuth("me", "wrong")).status_code == 401
    client.cookies.clear()
    header = answer.request.headers["authorization"]
    assert client.get(path, headers={"authorization": header}).status_code == 200
    for changed in (
        header.replace("?a=b", "?a=c"),
        header.replace("nc=", "nc=1"),
        header.replace('realm="', 'realm="x'),
    ):
        client.cookies.clear()
        assert client.get(path, headers={"authorization": changed}).status_code == 401


def test_digest_of_other_words(client: httpx.Client) -> None:
    answer = client.get("/digest-auth/other/me/pass/other", auth=httpx.DigestAuth("me", "pass"))
    assert answer.json() == {"authenticated": True, "user": "me"}
    challenge = answer.history[0].headers["www-authenticate"]
    assert 'qop="auth, auth-int", algorithm=MD5, ' in challenge


def digest(url: str, qop: str, body: str = "", nonce: str = NONCES[0]) -> dict[str, str]:
    """Give the header of a client that knows the password."""

    def hashed(text: str) -> str:
        return hashlib.md5(text.encode()).hexdigest()  # noqa: S324

    a2 = f"GET:{url}:{hashed(body)}" if qop == "auth-int" else f"GET:{url}"
    response = hashed(f"{hashed('me:playground:pass')}:{nonce}:1:2:{qop}:{hashed(a2)}")
    fields = f'username="me", realm="playground", nonce="{nonce}", uri="{url}", opaque="{OPAQUE}"'
    return {"authorization": f'Digest {fields}, qop={qop}, nc=1, cnonce="2", response="{response}"'}


def test_digest_that_covers_the_body(client: httpx.Client) -> None:
    url = "/digest-auth/auth-int/me/pass"
    for sent, status in (("body", 200), ("other", 401)):
        answer = client.request("GET", url, content=sent, headers=digest(url, "auth-int", "body"))
        assert answer.status_code == status


def test_digest_grows_stale(client: httpx.Client) -> None:
    url = "/digest-auth/auth/me/pass/MD5/1"
    assert client.get(url).status_code == 401
    assert client.get(url, headers=digest(url, "auth")).status_code == 200
    stale = client.get(url, headers=digest(url, "auth"))
    assert (stale.status_code, f'nonce="{NONCES[1]}"' in stale.headers["www-authenticate"]) == (401, True)
    assert stale.headers["www-authenticate"].endswith(", stale=true")
    assert client.get(url, headers=digest(url, "auth", nonce=NONCES[1])).status_code == 200


def test_digest_takes_the_right_password_after_a_wrong_one(client: httpx.Client) -> None:
    for passwd, status in (("wrong", 401), ("pass", 200), ("pass", 200)):
        assert client.get("/digest-auth/auth/me/pass", auth=httpx.DigestAuth("me", passwd)).status_code == status


def test_digest_with_a_cookie(client: httpx.Client) -> None:
    url = "/digest-auth/auth/me/pass?require-cookie=true"
    assert client.get(url, auth=httpx.DigestAuth("me", "pass")).status_code == 200
    client.cookies.clear()
    for sent, status in (({}, 401), ({"cookie": "a=1"}, 403)):
        assert client.get(url, headers={"authorization": "Digest a=b", **sent}).status_code == status
        client.cookies.clear()


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 200),
        ({"if-none-match": '"x", W/"tag"'}, 304),
        ({"if-none-match": "*"}, 304),
        ({"if-none-match": "tag"}, 304),
        ({"if-none-match": '"x"'}, 200),
        ({"if-match": '"tag"'}, 200),
        ({"if-match": '"x"'}, 412),
    ],
)
def test_etag(client: httpx.Client, headers: Mapping[str, str], status: int) -> None:
    answer = client.get("/etag/tag", headers=headers)
    assert (answer.status_code, answer.headers.get("etag")) == (status, None if status == 412 else '"tag"')


def test_cache(client: httpx.Client) -> None:
    answer = client.get("/cache")
    assert answer.headers["date"] != DATE.decode()
    again = client.get("/cache", headers={"if-none-match": answer.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    fresh = client.get("/cache/60")
    assert fresh.headers["cache-control"] == "public, max-age=60"
    assert fresh.headers.get_list("date") == [fresh.headers["date"]] != [DATE.decode()]


def test_response_headers(client: httpx.Client) -> None:
    answer = client.get("/response-headers?x-a=1&x-a=2&Content-Type=text/plain")
    assert answer.headers.get_list("x-a") == ["1", "2"]
    assert answer.headers["content-type"] == "text/plain"
    assert answer.json()["x-a"] == ["1", "2"]


@pytest.mark.parametrize(
    "query", ["a%20b=1", "x-a=%0d%0ab", "x-a=%C3%A9", "content-length=1", "&".join(["x-a=1"] * 101)]
)
def test_response_headers_beyond_the_rules(client: httpx.Client, query: str) -> None:
    assert client.get(f"/response-headers?{query}").status_code == 422
