"""Client not closed: warnings with `-W always`

A program made a client, the synchronous one where there is one, sent one GET, and ended without closing the client. It
was run with `python -W always`: each warning, without the object that it names. A warning about a socket does not say
which client was forgotten.
"""

from tests.support.forgotten import ASYNC, SYNC, warned

QUESTION = "Which ResourceWarning does an unclosed client give (-W always)?"
ANSWERS = {
    (): "none",
    ("ResourceWarning: unclosed <socket.socket>",): "unclosed socket",
    (
        "ResourceWarning: Unclosed client session <aiohttp.client.ClientSession>",
        "ResourceWarning: Unclosed connector <aiohttp.connector.TCPConnector>",
    ): "Unclosed client session",
}


PATH = "/get"


def with_requests(requests, server):
    program = SYNC.format(module=requests.__name__, client="Session", url=server.http + PATH)
    return warned(program)


def with_httpx(httpx, server):
    program = SYNC.format(module=httpx.__name__, client="Client", url=server.http + PATH)
    return warned(program)


def with_aiohttp(aiohttp, server):
    then = "await response.read()"
    program = ASYNC.format(module=aiohttp.__name__, client="ClientSession", url=server.http + PATH, then=then)
    return warned(program)
