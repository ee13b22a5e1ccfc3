"""The program prints what the post shows

The lines in which the output differs from what the post shows below the program: `-` for the post's, `+` for those of
the run. The date may be any, and an empty line at the start does not count. aiohttp's program was put into a coroutine
first, as `asyncio.run` needs it.
"""

from tests.support.post import in_a_coroutine, other_lines, program

QUESTION = "Does the program of the post print what the post shows?"
ANSWERS = {(): ("yes", "yes"), "n/a": ("n/a", "the post has none"), ...: ("no", "{}")}


def with_requests(requests, server):
    return other_lines(program("requests", requests.__name__, server.http), "requests.out")


def with_httpx(httpx, server):
    return "n/a"


def with_niquests(niquests, server):
    return "n/a"


def with_aiohttp(aiohttp, server):
    source = in_a_coroutine(program("aiohttp", aiohttp.__name__, server.http))
    return other_lines(source, "aiohttp.out")
