"""`files=` as an argument

A POST was called with `files={"file": ("hello.txt", b"hello")}`, as requests takes it: the content of the file that the
server found in the form, or what was raised. aiohttp takes a `FormData` as `data=`.
"""

from tests.support.raised import raised_by, raised_by_awaiting

QUESTION = "Can a call take files=, as with requests?"
ANSWERS = {"hello": ("yes", "files="), "raises": ("no", "raises {}")}
MESSAGE = True
FILES = {"file": ("hello.txt", b"hello")}
PATH = "/post"


def with_requests(requests, server):
    return raised_by(lambda: requests.post(server.http + PATH, files=FILES, timeout=5).json()["files"]["file"])


def with_httpx(httpx, server):
    return raised_by(lambda: httpx.post(server.http + PATH, files=FILES).json()["files"]["file"])


async def with_aiohttp(aiohttp, server):
    async def post():
        async with aiohttp.ClientSession() as session, session.post(server.http + PATH, files=FILES) as response:
            return (await response.json())["files"]["file"]

    return await raised_by_awaiting(post())
