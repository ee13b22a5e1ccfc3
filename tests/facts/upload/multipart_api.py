"""Multipart upload

A form of one field and one file was sent as `multipart/form-data`: the fields and files that the server found in it.
How it is said is in the code of the proof.
"""

from tests.support.spelled import spelled

QUESTION = "How do you upload a file as multipart/form-data?"
ANSWERS = {"files=": "files=", "data=": "data= with FormData"}


PATH = "/post"


RECEIVED = {"form": {"a": "1"}, "files": {"file": "hello"}}


def with_requests(requests, server):
    option = {"files": {"file": ("n.txt", b"hello")}}
    said = requests.post(server.http + PATH, data={"a": "1"}, **option, timeout=5).json()
    return spelled(option, works=said.items() >= RECEIVED.items())


def with_httpx(httpx, server):
    option = {"files": {"file": ("n.txt", b"hello")}}
    said = httpx.post(server.http + PATH, data={"a": "1"}, **option).json()
    return spelled(option, works=said.items() >= RECEIVED.items())


async def with_aiohttp(aiohttp, server):
    form = aiohttp.FormData({"a": "1"})
    form.add_field("file", b"hello", filename="n.txt")
    option = {"data": form}
    async with aiohttp.ClientSession() as session, session.post(server.http + PATH, **option) as response:
        said = await response.json()
        return spelled(option, works=said.items() >= RECEIVED.items())
