"""Error body of a streamed response

The response is a 404 whose body says why, asked for in the client's own way to stream: the text of the body, read
inside its `with` block.
"""

from tests.support.raised import raised_by, raised_by_awaiting
from tests.support.wire import Listener, answer

QUESTION = "Can you read the text of an error while streaming?"
ANSWERS = {"no such user": ("yes", "yes"), "raises": ("no", "raises {}")}


ANSWER = answer(b"no such user", status="404 Not Found")


def with_requests(requests, server):
    with Listener(ANSWER) as listener, requests.get(listener.url, stream=True, timeout=5) as response:
        return response.text


def with_httpx(httpx, server):
    with Listener(ANSWER) as listener, httpx.stream("GET", listener.url) as response:
        return raised_by(lambda: response.text)


async def with_aiohttp(aiohttp, server):
    with Listener(ANSWER) as listener:
        async with aiohttp.ClientSession() as session, session.get(listener.url) as response:
            return await raised_by_awaiting(response.text())
