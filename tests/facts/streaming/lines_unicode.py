"""Lines end at line feeds alone, not at U+2028

The body is `x`, U+2028 (line separator), `y`, a vertical tab, `z`, a line feed, `w`, in UTF-8. Python's
`str.splitlines` ends a line at each of the three, which breaks formats whose lines end at a line feed alone, such as
JSON lines and server-sent events.
"""

from tests.support.wire import Listener, answer

QUESTION = "Are lines split at line feeds alone?"
ANSWERS = {2: ("yes", "yes"), 4: ("no", "at other line ends of Unicode too")}


BODY = answer("x\u2028y\vz\nw".encode(), ("content-type", "text/plain; charset=utf-8"))


def with_requests(requests, server):
    with Listener(BODY) as listener, requests.get(listener.url, stream=True, timeout=5) as response:
        return len(list(response.iter_lines()))


def with_httpx(httpx, server):
    with Listener(BODY) as listener, httpx.stream("GET", listener.url) as response:
        return len(list(response.iter_lines()))


async def with_aiohttp(aiohttp, server):
    with Listener(BODY) as listener:
        async with aiohttp.ClientSession() as session, session.get(listener.url) as response:
            return len([line async for line in response.content])
