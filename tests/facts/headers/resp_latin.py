"""Header value `café` that came in Latin-1

The server sent `x-name: café` in ISO 8859-1 (Latin-1), which RFC 9110, section 5.5, calls obsolete: the value as the
client gives it.
"""

QUESTION = "Is a response header read right that came in Latin-1?"
ANSWERS = {"café": ("yes", "{}"), ...: ("no", "{}")}
PATH = "/latin-header"


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
