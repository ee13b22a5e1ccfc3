"""Multipart API

A form of one field and one file was sent as `multipart/form-data`: the fields and files that the server found in it.
How it is said is in the code of the proof.
"""

PATH = "/post"


def with_requests(requests, server):
    said = requests.post(server.http + PATH, data={"a": "1"}, files={"file": ("n.txt", b"hello")}, timeout=5).json()
    return {"form": said["form"], "files": said["files"]}


def with_httpx(httpx, server):
    said = httpx.post(server.http + PATH, data={"a": "1"}, files={"file": ("n.txt", b"hello")}).json()
    return {"form": said["form"], "files": said["files"]}


async def with_aiohttp(aiohttp, server):
    form = aiohttp.FormData({"a": "1"})
    form.add_field("file", b"hello", filename="n.txt")
    async with aiohttp.ClientSession() as session, session.post(server.http + PATH, data=form) as response:
        said = await response.json()
        return {"form": said["form"], "files": said["files"]}
