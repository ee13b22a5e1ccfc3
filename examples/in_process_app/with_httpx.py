# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

"""Call a WSGI app without a server and without a port."""

from collections.abc import Callable, Iterable

import httpx


def app(environ: dict, start_response: Callable) -> Iterable[bytes]:
    if environ["PATH_INFO"] == "/broken":
        raise LookupError("nothing here")
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [f"{environ['REQUEST_METHOD']} {environ['PATH_INFO']} on {environ['SERVER_NAME']}".encode()]


transport = httpx.WSGITransport(app)
with httpx.Client(transport=transport, base_url="http://app.test") as client:
    response = client.get("/hello")
    print(response.status_code, response.text)
    try:
        client.get("/broken")
    except LookupError as error:
        print("raised in the app, caught here:", repr(error))
