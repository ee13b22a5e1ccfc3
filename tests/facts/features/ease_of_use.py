"""Ease of use: the first request

The post calls the clients very easy, easy and slightly complex. In place of that opinion, a small program
that prints one field of a JSON response was run and counted: its statements, and the names to know in it, which are
the attributes that it looks up (`run` is asyncio's) and the keywords `async`, `await` and `with`. aiohttp's
documentation recommends a session; its program here does without, and one would add to the count.
"""

from tests.support.programs import measured

QUESTION = "How much does the first request take, in statements and names to know?"


PATH = "/ds2man/basic/response/case1"

SYNC = """
import {client}

response = {client}.get("{url}")
print(response.json()["message"])
"""

ASYNC = """
import asyncio
import {client}

async def main():
    async with {client}.request("GET", "{url}") as response:
        print((await response.json())["message"])

asyncio.run(main())
"""


def with_requests(requests, server):
    program = SYNC.format(client=requests.__name__, url=server.http + PATH)
    return measured(program)


def with_httpx(httpx, server):
    program = SYNC.format(client=httpx.__name__, url=server.http + PATH)
    return measured(program)


def with_aiohttp(aiohttp, server):
    program = ASYNC.format(client=aiohttp.__name__, url=server.http + PATH)
    return measured(program)
