"""Explicit Transfer-Encoding: chunked with a body of bytes

`content=b"hello"` with the header `Transfer-Encoding: chunked`: the headers about framing that the server received. A
message must not have both (RFC 9112, section 6.2).
"""

from tests.support.wire import Listener

QUESTION = "Does a chunked bytes body leave out Content-Length?"
ANSWERS = {("Transfer-Encoding", "Content-Length"): ("no", "sends both"), ("Transfer-Encoding",): ("yes", "yes")}


FRAMING = ["content-length", "transfer-encoding"]


def with_httpx(httpx, server):
    with Listener() as listener:
        httpx.post(listener.url, content=b"hello", headers={"Transfer-Encoding": "chunked"})
        return [name for name, _ in listener.requests[0].headers if name.lower() in FRAMING]


def with_requests(requests, server):
    return "n/a"


def with_aiohttp(aiohttp, server):
    return "n/a"
