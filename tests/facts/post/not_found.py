"""What the program prints for a 404

The address in the program was changed to one that answers 404, and nothing else. aiohttp's program was put into a
coroutine first, as `asyncio.run` needs it.
"""

from tests.support.post import in_a_coroutine, last_line, program

QUESTION = "What does the program of the post print for a 404?"
ANSWERS = {
    "NameError: name 'ClientResponseError' is not defined": "NameError: ClientResponseError",
    "n/a": ("n/a", "the post has none"),
    ...: "{}",
}


MISSING = "/status/404"


def with_requests(requests, server):
    return last_line(program("requests", requests.__name__, server.http, path=MISSING))


def with_httpx(httpx, server):
    return "n/a"


def with_niquests(niquests, server):
    return "n/a"


def with_aiohttp(aiohttp, server):
    source = in_a_coroutine(program("aiohttp", aiohttp.__name__, server.http, path=MISSING))
    return last_line(source)
