"""Body can be read after `raise_for_status()` raised

The response is a 404 whose body says why, and `raise_for_status()` raised: the body, read after that. With aiohttp the
response was opened with `async with`; see the next row.
"""

from tests.support.raised import raised_by, raised_by_awaiting
from tests.support.wire import Listener, answer

QUESTION = "Can you read the body after raise_for_status() raised?"
ANSWERS = {"no such user": ("yes", "yes"), "raises": ("no", "raises {}")}


ANSWER = answer(b"no such user", status="404 Not Found")


def with_requests(requests, server):
    with Listener(ANSWER) as listener:
        response = requests.get(listener.url, timeout=5)
        raised_by(response.raise_for_status)
        return response.text


def with_httpx(httpx, server):
    with Listener(ANSWER) as listener:
        response = httpx.get(listener.url)
        raised_by(response.raise_for_status)
        return response.text


async def with_aiohttp(aiohttp, server):
    with Listener(ANSWER) as listener:
        async with aiohttp.ClientSession() as session, session.get(listener.url) as response:
            raised_by(response.raise_for_status)
            return await raised_by_awaiting(response.text())
