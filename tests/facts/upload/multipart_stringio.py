"""`io.StringIO` as a multipart file

`io.StringIO("héllo")` was given as the file: its content as the server received it, or the exception that was raised.
"""

import io
import re

from tests.support.raised import raised_by
from tests.support.wire import body_of

QUESTION = "Can you upload io.StringIO?"
ANSWERS = {"héllo": ("yes", "yes"), "raises TypeError": ("no", "raises {}")}


PATH = "/echo"


def _content(echo):
    found = re.search(rb"\r\n\r\n(.*)\r\n--", body_of(echo), re.DOTALL)
    return found and found[1].decode()


def with_requests(requests, server):
    files = {"file": ("n.txt", io.StringIO("héllo"))}
    return raised_by(lambda: _content(requests.post(server.faults + PATH, files=files, timeout=5).json()))


def with_httpx(httpx, server):
    files = {"file": ("n.txt", io.StringIO("héllo"))}
    return raised_by(lambda: _content(httpx.post(server.faults + PATH, files=files).json()))


async def with_aiohttp(aiohttp, server):
    form = aiohttp.FormData()
    form.add_field("file", io.StringIO("héllo"), filename="n.txt")
    async with aiohttp.ClientSession() as session, session.post(server.faults + PATH, data=form) as response:
        return _content(await response.json())
