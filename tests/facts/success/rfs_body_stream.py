"""Error body of a streamed response

The response is a 404 whose body says why, asked for in the client's own way to stream: the text of the body, read
inside its `with` block. httpx raises *ResponseNotRead* for `text`, and gives it after `response.read()`, with the async
client `await response.aread()`.
"""

from tests.support.wire import Listener, answer

QUESTION = "Can you read the text of an error while streaming?"
ANSWERS = {"no such user": ("yes", "yes"), ("read()", "no such user"): ("partly", "after response.read()")}
ANSWER = answer(b"no such user", status="404 Not Found")


def with_requests(requests, server):
    with Listener(ANSWER) as listener, requests.get(listener.url, stream=True, timeout=5) as response:
        return response.text


def with_httpx(httpx, server):
    with Listener(ANSWER) as listener, httpx.stream("GET", listener.url) as response:
        try:
            return response.text
        except httpx.ResponseNotRead:
            response.read()
            return ["read()", response.text]


async def with_aiohttp(aiohttp, server):
    with Listener(ANSWER) as listener:
        async with aiohttp.ClientSession() as session, session.get(listener.url) as response:
            return await response.text()
