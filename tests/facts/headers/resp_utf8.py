"""Header value `café` that came in UTF-8

The server sent `x-name: café` in UTF-8, which no rule defines (RFC 9110, section 5.5) and many servers do: the value as
the client gives it.
"""

QUESTION = "Is a response header read right that came in UTF-8?"
ANSWERS = {"café": ("yes", "{}"), ...: ("no", "{}")}
PATH = "/utf8-header"


def _printable(value):
    """Give the value with what cannot be printed, half of a surrogate pair, as an escape."""
    return value.encode(errors="backslashreplace").decode()


def with_requests(requests, server):
    return _printable(requests.get(server.faults + PATH, timeout=5).headers["x-name"])


def with_httpx(httpx, server):
    return _printable(httpx.get(server.faults + PATH).headers["x-name"])


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.faults + PATH) as response:
        return _printable(response.headers["x-name"])
