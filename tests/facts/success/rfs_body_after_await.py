"""Body can be read after `raise_for_status()` raised, without a context manager

The response is a 404 whose body says why, and `raise_for_status()` raised: the body, read after that, or the exception
that was raised. The response was opened as `response = await session.get(url)`: there aiohttp lets the connection go
when it raises.
"""

from tests.support.raised import raised_by, raised_by_awaiting
from tests.support.wire import Listener, answer

QUESTION = "Can you read the body after raise_for_status() raised, without a context manager?"
ANSWERS = {"no such user": ("yes", "yes"), "raises": ("no", "raises {}")}


ANSWER = answer(b"no such user", status="404 Not Found")


def with_requests(requests, server):
    with Listener(ANSWER) as listener, requests.Session() as session:
        response = session.get(listener.url)
        raised_by(response.raise_for_status)
        return response.text


async def with_httpx(httpx, server):
    with Listener(ANSWER) as listener:
        async with httpx.AsyncClient() as client:
            response = await client.get(listener.url)
            raised_by(response.raise_for_status)
            return response.text


async def with_aiohttp(aiohttp, server):
    with Listener(ANSWER) as listener:
        async with aiohttp.ClientSession() as session:
            response = await session.get(listener.url)
            raised_by(response.raise_for_status)
            return await raised_by_awaiting(response.text())
