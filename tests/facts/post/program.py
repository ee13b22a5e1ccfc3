"""The post's program, as it stands

The program that the post shows for the client was written to a file, line for line, and run by Python, with nothing
beside the client's plain install. The post shows none for httpx, httpx2 and niquests.
"""

from tests.support.post import outcome, program

QUESTION = "Does the program of the post run as it stands?"
ANSWERS = {
    "exit status 0": ("yes", "yes"),
    "SyntaxError: 'async with' outside async function": ("no", "SyntaxError: async with in no function"),
    "n/a": ("n/a", "the post has none"),
    ...: ("no", "{}"),
}


def with_requests(requests, server):
    return outcome(program("requests", requests.__name__, server.http))


def with_httpx(httpx, server):
    return "n/a"


def with_niquests(niquests, server):
    return "n/a"


def with_aiohttp(aiohttp, server):
    return outcome(program("aiohttp", aiohttp.__name__, server.http))
