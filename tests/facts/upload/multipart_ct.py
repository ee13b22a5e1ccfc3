"""Content-Type of a multipart file `n.txt`

The content was `b"hello"` and the filename `n.txt`: the Content-Type of the part, as the server received it, *None*
where it had none.
"""

import re

from tests.support.wire import body_of

QUESTION = "Which Content-Type does a file n.txt get in a multipart upload?"
ANSWERS = {None: "none", ...: "{}"}


PATH = "/echo"


def _part_type(echo):
    found = re.search(rb"(?i)\r\ncontent-type: *([^\r]*)\r\n", body_of(echo))
    return found and found[1].decode()


def with_requests(requests, server):
    response = requests.post(server.faults + PATH, files={"file": ("n.txt", b"hello")}, timeout=5)
    return _part_type(response.json())


def with_httpx(httpx, server):
    response = httpx.post(server.faults + PATH, files={"file": ("n.txt", b"hello")})
    return _part_type(response.json())


async def with_aiohttp(aiohttp, server):
    form = aiohttp.FormData()
    form.add_field("file", b"hello", filename="n.txt")
    async with aiohttp.ClientSession() as session, session.post(server.faults + PATH, data=form) as response:
        return _part_type(await response.json())
