"""File name `Zoë.txt` in a multipart form

A file of that name was sent as `multipart/form-data`: how the server received the name, read as UTF-8. Browsers send
the letters themselves; `Zo%C3%AB.txt` is a name that the server may keep as it is.
"""

import re
from io import BytesIO

from tests.support.wire import body_of

QUESTION = "How is the name of a file sent that is not ASCII?"
PATH = "/echo"


def _name(echo):
    """Give all that was said of the name in the part's Content-Disposition."""
    (name,) = re.findall(r"filename(?:\*)?=[^\r;]*", body_of(echo).decode())
    return name.replace('"', "")


def with_requests(requests, server):
    files = {"file": ("Zoë.txt", BytesIO(b"hello"))}
    return _name(requests.post(server.faults + PATH, files=files, timeout=5).json())


def with_httpx(httpx, server):
    files = {"file": ("Zoë.txt", BytesIO(b"hello"))}
    return _name(httpx.post(server.faults + PATH, files=files).json())


async def with_aiohttp(aiohttp, server):
    form = aiohttp.FormData()
    form.add_field("file", BytesIO(b"hello"), filename="Zoë.txt")
    async with aiohttp.ClientSession() as session, session.post(server.faults + PATH, data=form) as response:
        return _name(await response.json())
