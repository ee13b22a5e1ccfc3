"""gzip body of two members

The body was `hello, ` and `world`, each in gzip, one after the other: a gzip file may have several members (RFC 1952,
section 2.2), as `cat a.gz b.gz` and some servers make them. The outcome is the text.
"""

import gzip

from tests.support.wire import Listener, answer

QUESTION = "Is a gzip body of several members read to its end?"
ANSWERS = {"hello, world": ("yes", "all of it"), "hello, ": ("no", "the first alone, no error")}
MEMBERS = answer(gzip.compress(b"hello, ") + gzip.compress(b"world"), ("content-encoding", "gzip"))


def with_requests(requests, server):
    with Listener(MEMBERS) as listener:
        return requests.get(listener.url, timeout=5).text


def with_httpx(httpx, server):
    with Listener(MEMBERS) as listener:
        return httpx.get(listener.url).text


async def with_aiohttp(aiohttp, server):
    with Listener(MEMBERS) as listener:
        async with aiohttp.ClientSession() as session, session.get(listener.url) as response:
            return await response.text()
