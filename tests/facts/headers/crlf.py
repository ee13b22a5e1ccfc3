"""Rejects a line break in a header value

The value is `a`, a line break and `X-Injected: b`. None sends it, so that input in a header value cannot add
headers (RFC 9110, section 5.5); what each raises is another class, and aiohttp's is not one of its own.
"""

from tests.support.raised import raised_by, raised_by_awaiting

QUESTION = "Does it reject a line break in a header (header injection)?"
ANSWERS = {"raises": ("yes", "raises {}")}
MESSAGE = True


def with_requests(requests, server):
    return raised_by(requests.get, server.faults + "/echo", headers={"X-Name": "a\r\nX-Injected: b"}, timeout=5)


def with_httpx(httpx, server):
    return raised_by(httpx.get, server.faults + "/echo", headers={"X-Name": "a\r\nX-Injected: b"})


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session:
        return await raised_by_awaiting(session.get(server.faults + "/echo", headers={"X-Name": "a\r\nX-Injected: b"}))
