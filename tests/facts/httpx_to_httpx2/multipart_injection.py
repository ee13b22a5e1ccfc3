"""Line break in a multipart header

A file was sent whose Content-Type went on with a line break and `X-Injected: 1`: whether the server received that as a
header of its own, or the exception that was raised.
"""

from tests.support.raised import raised_by
from tests.support.wire import body_of

QUESTION = "Does it reject a line break in a multipart header?"
ANSWERS = {True: ("no", "sent on, as a header"), "raises ValueError": ("yes", "raises {}")}


FILES = {"file": ("name.txt", b"hello", "text/plain\r\nX-Injected: 1")}


def with_httpx(httpx, server):
    return raised_by(
        lambda: b"\r\nX-Injected: 1\r\n" in body_of(httpx.post(server.faults + "/echo", files=FILES).json())
    )


def with_requests(requests, server):
    return "n/a"


def with_aiohttp(aiohttp, server):
    return "n/a"
